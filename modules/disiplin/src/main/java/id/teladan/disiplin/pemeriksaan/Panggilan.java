package id.teladan.disiplin.pemeriksaan;

import id.teladan.core.audit.AuditRahasia;
import id.teladan.disiplin.perkara.Petugas;
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
import java.time.LocalDate;

/** A summons: the first or the second of a case. PP 94/2021 Pasal 26. */
@Entity
@AuditRahasia
@Table(name = "disiplin_panggilan")
class Panggilan {

    /** What became of it. */
    enum Hasil {
        HADIR,
        TIDAK_HADIR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_panggilan_seq")
    @SequenceGenerator(
            name = "disiplin_panggilan_seq",
            sequenceName = "disiplin_panggilan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "perkara_id", updatable = false)
    private long perkaraId;

    @Column(updatable = false)
    private int ke;

    @Column(updatable = false)
    private String nomor;

    @Column(name = "tanggal_surat", updatable = false)
    private LocalDate tanggalSurat;

    @Column(name = "tanggal_periksa", updatable = false)
    private LocalDate tanggalPeriksa;

    @Column(updatable = false)
    private String jam;

    @Column(updatable = false)
    private String tempat;

    @Column(updatable = false)
    private String penandatangan;

    @Column(updatable = false)
    private String jabatan;

    @Enumerated(EnumType.STRING)
    private Hasil hasil;

    @Version private long versi;

    protected Panggilan() {}

    Panggilan(long perkaraId, int ke, String nomor, PanggilPegawai cmd, Petugas oleh) {
        this.perkaraId = perkaraId;
        this.ke = ke;
        this.nomor = nomor;
        this.tanggalSurat = cmd.tanggalSurat();
        this.tanggalPeriksa = cmd.tanggalPeriksa();
        this.jam = cmd.jam();
        this.tempat = cmd.tempat().strip();
        this.penandatangan = oleh.nama();
        this.jabatan = oleh.jabatan();
    }

    void berakhir(Hasil apa) {
        hasil = apa;
    }
}
