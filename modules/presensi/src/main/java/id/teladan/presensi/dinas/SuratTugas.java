package id.teladan.presensi.dinas;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A letter of assignment for official travel. */
@Entity
@Table(name = "presensi_surat_tugas")
class SuratTugas {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_surat_tugas_seq")
    @SequenceGenerator(
            name = "presensi_surat_tugas_seq",
            sequenceName = "presensi_surat_tugas_seq",
            allocationSize = 50)
    private Long id;

    private String nomor;

    private LocalDate tanggal;

    private String perihal;

    private String tujuan;

    private LocalDate dari;

    private LocalDate sampai;

    @Column(name = "dicatat_oleh_id", updatable = false)
    private long dicatatOlehId;

    @Column(name = "dicatat_oleh", updatable = false)
    private String dicatatOleh;

    @Column(name = "dicatat_pada", updatable = false)
    private Instant dicatatPada;

    @Column(name = "dibatalkan_oleh")
    private String dibatalkanOleh;

    @Column(name = "dibatalkan_pada")
    private Instant dibatalkanPada;

    @Column(name = "alasan_batal")
    private String alasanBatal;

    @Version private long versi;

    protected SuratTugas() {}

    SuratTugas(CatatDinas isi, long olehId, String oleh, Instant pada) {
        nomor = isi.nomor();
        tanggal = isi.tanggal();
        perihal = isi.perihal();
        tujuan = isi.tujuan();
        dari = isi.dari();
        sampai = isi.sampai();
        dicatatOlehId = olehId;
        dicatatOleh = oleh;
        dicatatPada = pada;
    }

    /** It covers nothing from now on. */
    void batalkan(String alasan, String oleh, Instant pada) {
        if (dibatalkanPada != null) {
            throw PelanggaranAturan.kode("DINAS-009");
        }
        alasanBatal = alasan;
        dibatalkanOleh = oleh;
        dibatalkanPada = pada;
    }

    /** Refuses when somebody changed it after {@code dilihat}. */
    void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    Long id() {
        return id;
    }

    String nomor() {
        return nomor;
    }
}
