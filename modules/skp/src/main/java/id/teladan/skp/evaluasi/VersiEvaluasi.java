package id.teladan.skp.evaluasi;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.rencana.Pelaksana;
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

/** A version of an evaluation that a granted objection has replaced, as it stood; never changed. */
@Entity
@Table(name = "skp_versi_evaluasi")
public class VersiEvaluasi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_versi_evaluasi_seq")
    @SequenceGenerator(
            name = "skp_versi_evaluasi_seq",
            sequenceName = "skp_versi_evaluasi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "evaluasi_id", updatable = false)
    private long evaluasiId;

    @Column(updatable = false)
    private int nomor;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StatusEvaluasi status;

    @Enumerated(EnumType.STRING)
    @Column(name = "capaian_organisasi", updatable = false)
    private CapaianOrganisasi capaianOrganisasi;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_hasil", updatable = false)
    private Rating ratingHasil;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_perilaku", updatable = false)
    private Rating ratingPerilaku;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PredikatKinerja predikat;

    @Column(updatable = false)
    private String alasan;

    @Column(updatable = false)
    private String catatan;

    @Column(name = "penilai_id", updatable = false)
    private Long penilaiId;

    @Column(updatable = false)
    private String penilai;

    @Column(updatable = false)
    private String sebagai;

    @Column(updatable = false)
    private String jabatan;

    @Column(name = "ditetapkan_pada", updatable = false)
    private Instant ditetapkanPada;

    @Column(updatable = false)
    private String tanggapan;

    @Column(name = "ditanggapi_pada", updatable = false)
    private Instant ditanggapiPada;

    @Column(name = "digantikan_pada", updatable = false)
    private Instant digantikanPada;

    @Column(name = "digantikan_oleh", updatable = false)
    private String digantikanOleh;

    @Column(name = "keberatan_id", updatable = false)
    private long keberatanId;

    @Version private long versi;

    protected VersiEvaluasi() {}

    VersiEvaluasi(Evaluasi lama, long keberatanId, Pelaksana oleh) {
        this.evaluasiId = lama.id();
        this.nomor = lama.nomor();
        this.status = lama.status();
        this.capaianOrganisasi = lama.capaianOrganisasi();
        this.ratingHasil = lama.ratingHasil();
        this.ratingPerilaku = lama.ratingPerilaku();
        this.predikat = lama.predikat();
        this.alasan = lama.alasan();
        this.catatan = lama.catatan();
        this.penilaiId = lama.penilaiId();
        this.penilai = lama.penilai();
        this.sebagai = lama.sebagai();
        this.jabatan = lama.jabatan();
        this.ditetapkanPada = lama.ditetapkanPada();
        this.tanggapan = lama.tanggapan();
        this.ditanggapiPada = lama.ditanggapiPada();
        this.digantikanPada = oleh.waktu();
        this.digantikanOleh = oleh.nama();
        this.keberatanId = keberatanId;
    }
}
