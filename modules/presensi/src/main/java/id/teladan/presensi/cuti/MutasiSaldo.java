package id.teladan.presensi.cuti;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An entry of the ledger of annual leave; never changed. */
@Entity
@Table(name = "presensi_mutasi_saldo")
class MutasiSaldo {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_mutasi_saldo_seq")
    @SequenceGenerator(
            name = "presensi_mutasi_saldo_seq",
            sequenceName = "presensi_mutasi_saldo_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Column(name = "tahun_hak", updatable = false)
    private int tahunHak;

    @Column(name = "tahun_pakai", updatable = false)
    private int tahunPakai;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisMutasi jenis;

    @Column(updatable = false)
    private int hari;

    @Column(name = "cuti_id", updatable = false)
    private Long cutiId;

    @Column(updatable = false)
    private String keterangan;

    @Column(name = "oleh_id", updatable = false)
    private Long olehId;

    @Column(updatable = false)
    private String oleh;

    @Column(updatable = false)
    private Instant waktu;

    @Version private long versi;

    protected MutasiSaldo() {}

    /** An entry that a leave makes. */
    MutasiSaldo(Cuti cuti, JenisMutasi jenis, int tahunHak, int hari, Pelaksana pelaksana) {
        this(cuti.pegawaiId(), tahunHak, cuti.dari().getYear(), jenis, hari, null, pelaksana);
        this.cutiId = cuti.id();
    }

    MutasiSaldo(
            long pegawaiId,
            int tahunHak,
            int tahunPakai,
            JenisMutasi jenis,
            int hari,
            String keterangan,
            Pelaksana pelaksana) {
        this.pegawaiId = pegawaiId;
        this.tahunHak = tahunHak;
        this.tahunPakai = tahunPakai;
        this.jenis = jenis;
        this.hari = hari;
        this.keterangan = keterangan;
        this.olehId = pelaksana.id();
        this.oleh = pelaksana.nama();
        this.waktu = pelaksana.waktu();
    }
}
