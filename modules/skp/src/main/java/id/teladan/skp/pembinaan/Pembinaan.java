package id.teladan.skp.pembinaan;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.skp.rencana.Berversi;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A meeting of guidance. What the employee has confirmed is not changed any more. */
@Entity
@Table(name = "skp_pembinaan")
class Pembinaan extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_pembinaan_seq")
    @SequenceGenerator(
            name = "skp_pembinaan_seq",
            sequenceName = "skp_pembinaan_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skp_id", updatable = false)
    private Skp skp;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisPembinaan jenis;

    @Enumerated(EnumType.STRING)
    private StatusPembinaan status;

    private LocalDate tanggal;

    private String agenda;

    private String masalah;

    private String hasil;

    @Column(name = "tindak_lanjut")
    private LocalDate tindakLanjut;

    @Column(name = "tindak_lanjut_selesai")
    private Instant tindakLanjutSelesai;

    @Column(name = "pembina_id")
    private long pembinaId;

    private String pembina;

    private String sebagai;

    private String jabatan;

    @Column(name = "dari_pegawai", updatable = false)
    private boolean dariPegawai;

    private String tanggapan;

    @Column(name = "ditanggapi_pada")
    private Instant ditanggapiPada;

    @Column(name = "alasan_batal")
    private String alasanBatal;

    protected Pembinaan() {}

    /** A planned meeting; {@code oleh} plans it, {@code pembina} leads it. */
    Pembinaan(Skp skp, JadwalkanPembinaan cmd, Pelaksana pembina, Pelaksana oleh) {
        this.skp = skp;
        this.pegawaiId = skp.pegawai().id();
        this.jenis = cmd.jenis();
        this.status = StatusPembinaan.TERJADWAL;
        this.tanggal = cmd.tanggal();
        this.agenda = cmd.agenda().strip();
        this.dariPegawai = oleh.id() == pegawaiId;
        dipimpin(pembina);
        diubah(oleh.nama(), oleh.waktu());
    }

    private void dipimpin(Pelaksana oleh) {
        pembinaId = oleh.id();
        pembina = oleh.nama();
        sebagai = oleh.sebagai();
        jabatan = oleh.jabatan();
    }

    /** The result as the superior wrote it; may be corrected until the employee has answered. */
    void catat(CatatPembinaan cmd, Pelaksana oleh) {
        pastikan(status == StatusPembinaan.TERJADWAL || status == StatusPembinaan.DICATAT);
        status = StatusPembinaan.DICATAT;
        masalah = kosongkan(cmd.masalah());
        hasil = cmd.hasil().strip();
        tindakLanjut = cmd.tindakLanjut();
        dipimpin(oleh);
        diubah(oleh.nama(), oleh.waktu());
    }

    void konfirmasi(String teks, Pelaksana oleh) {
        pastikan(status == StatusPembinaan.DICATAT);
        status = StatusPembinaan.DIKONFIRMASI;
        tanggapan = kosongkan(teks);
        ditanggapiPada = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void selesaikan(Pelaksana oleh) {
        pastikan(tindakLanjut != null && tindakLanjutSelesai == null);
        tindakLanjutSelesai = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void batalkan(String alasan, Pelaksana oleh) {
        pastikan(status == StatusPembinaan.TERJADWAL);
        status = StatusPembinaan.BATAL;
        alasanBatal = alasan.strip();
        diubah(oleh.nama(), oleh.waktu());
    }

    private static void pastikan(boolean sah) {
        if (!sah) {
            throw PelanggaranAturan.kode("SKP-773");
        }
    }

    private static String kosongkan(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    Long id() {
        return id;
    }

    Skp skp() {
        return skp;
    }

    long pegawaiId() {
        return pegawaiId;
    }

    JenisPembinaan jenis() {
        return jenis;
    }

    LocalDate tanggal() {
        return tanggal;
    }

    long pembinaId() {
        return pembinaId;
    }
}
