package id.teladan.skp.evaluasi;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.UsulanRating;
import id.teladan.skp.rencana.Berversi;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Evaluation of an SKP for a quarter (1 to 4) or for the year (0). The appraiser types the two ratings, the predicate
 * follows from them. PermenPANRB 6/2022.
 */
@Entity
@Table(name = "skp_evaluasi")
public class Evaluasi extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_evaluasi_seq")
    @SequenceGenerator(
            name = "skp_evaluasi_seq",
            sequenceName = "skp_evaluasi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "skp_id")
    private long skpId;

    private int triwulan;

    @Enumerated(EnumType.STRING)
    private StatusEvaluasi status;

    @Enumerated(EnumType.STRING)
    @Column(name = "capaian_organisasi")
    private CapaianOrganisasi capaianOrganisasi;

    @Enumerated(EnumType.STRING)
    @Column(name = "usulan_hasil")
    private Rating usulanHasil;

    @Enumerated(EnumType.STRING)
    @Column(name = "usulan_perilaku")
    private Rating usulanPerilaku;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_hasil")
    private Rating ratingHasil;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_perilaku")
    private Rating ratingPerilaku;

    private String alasan;

    private String catatan;

    @Enumerated(EnumType.STRING)
    private PredikatKinerja predikat;

    @Column(name = "penilai_id")
    private Long penilaiId;

    private String penilai;

    private String sebagai;

    private String jabatan;

    @Column(name = "ditetapkan_pada")
    private Instant ditetapkanPada;

    private Boolean sepakat;

    private String tanggapan;

    @Column(name = "ditanggapi_pada")
    private Instant ditanggapiPada;

    /** Rises when a granted objection replaces what was set. */
    private int nomor = 1;

    private LocalDate diterima;

    @Column(name = "diterima_dicatat")
    private Instant diterimaDicatat;

    @Enumerated(EnumType.STRING)
    @Column(name = "cara_terima")
    private CaraTerima caraTerima;

    @Column(name = "disampaikan_oleh")
    private String disampaikanOleh;

    @Column(name = "disampaikan_catatan")
    private String disampaikanCatatan;

    protected Evaluasi() {}

    Evaluasi(long skpId, int triwulan, Pelaksana oleh) {
        this.skpId = skpId;
        this.triwulan = triwulan;
        this.status = StatusEvaluasi.DRAF;
        mulaiDariSatu();
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Notes that an item was rated. */
    void dinilai(Pelaksana oleh) {
        pastikanDraf();
        diubah(oleh.nama(), oleh.waktu());
    }

    void isi(IsiEvaluasi isian, Pelaksana oleh) {
        pastikanDraf();
        capaianOrganisasi = isian.capaianOrganisasi();
        ratingHasil = isian.ratingHasil();
        ratingPerilaku = isian.ratingPerilaku();
        alasan = kosongkan(isian.alasan());
        catatan = kosongkan(isian.catatan());
        diubah(oleh.nama(), oleh.waktu());
    }

    /** The achievement that was set from above goes before what the appraiser named. */
    void capaianResmi(CapaianOrganisasi capaian) {
        pastikanDraf();
        capaianOrganisasi = capaian;
    }

    void tetapkan(UsulanRating usulan, PredikatKinerja hasil, Pelaksana oleh) {
        pastikanDraf();
        usulanHasil = usulan.ratingHasilKerja();
        usulanPerilaku = usulan.ratingPerilaku();
        predikat = hasil;
        penilaiId = oleh.id();
        penilai = oleh.nama();
        sebagai = oleh.sebagai();
        jabatan = oleh.jabatan();
        ditetapkanPada = oleh.waktu();
        status = StatusEvaluasi.DITETAPKAN;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** The employee confirms that he has the document; the clocks of signature and objection begin. */
    void terima(LocalDate hari, Pelaksana oleh) {
        catatTerima(CaraTerima.SENDIRI, hari, oleh);
    }

    /** The appraiser has handed the document over; {@code hari} from the day of setting to today. */
    void sampaikan(LocalDate hari, String cara, Pelaksana oleh) {
        if (cara == null || cara.isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("caraSampai", "SKP-513")));
        }
        if (hari.isBefore(hariWib(ditetapkanPada == null ? oleh.waktu() : ditetapkanPada))
                || hari.isAfter(hariWib(oleh.waktu()))) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("hariSampai", "SKP-512")));
        }
        catatTerima(CaraTerima.DISAMPAIKAN, hari, oleh);
        disampaikanOleh = oleh.nama();
        disampaikanCatatan = cara.strip();
    }

    private void catatTerima(CaraTerima cara, LocalDate hari, Pelaksana oleh) {
        pastikanDitetapkan();
        if (diterima != null) {
            throw PelanggaranAturan.kode("SKP-511");
        }
        diterima = hari;
        diterimaDicatat = oleh.waktu();
        caraTerima = cara;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Whoever answers has received the document, that day at the latest. */
    void tanggapi(JenisTanggapan jawab, String teks, Pelaksana oleh) {
        pastikanDitetapkan();
        if (jawab != JenisTanggapan.MENERIMA && (teks == null || teks.isBlank())) {
            throw PelanggaranAturan.kode(
                    jawab == JenisTanggapan.TIDAK_SEPAKAT ? "SKP-508" : "SKP-514");
        }
        if (diterima == null) {
            catatTerima(CaraTerima.SENDIRI, hariWib(oleh.waktu()), oleh);
        }
        sepakat = jawab == JenisTanggapan.MENERIMA;
        tanggapan = kosongkan(teks);
        ditanggapiPada = oleh.waktu();
        status = jawab.menjadi();
        diubah(oleh.nama(), oleh.waktu());
    }

    /**
     * Without an answer.
     *
     * @param batas last day on which the employee may still answer
     */
    void selesaikanTanpaTanggapan(String sebab, LocalDate batas, Pelaksana oleh) {
        pastikanDitetapkan();
        if (!hariWib(oleh.waktu()).isAfter(batas)) {
            throw PelanggaranAturan.kode("SKP-509", batas);
        }
        if (sebab == null || sebab.isBlank()) {
            throw PelanggaranAturan.kode("SKP-510");
        }
        tanggapan = sebab.strip();
        status = StatusEvaluasi.TANPA_TANGGAPAN;
        diubah(oleh.nama(), oleh.waktu());
    }

    /**
     * A granted objection: what was set is kept as a replaced version, this becomes the next one. The appraiser
     * stays named; who decided stands in the objection.
     *
     * @param alasanBaru why the superior of the appraiser decided so
     */
    public VersiEvaluasi gantikan(
            long keberatanId,
            Rating hasilBaru,
            Rating perilakuBaru,
            PredikatKinerja predikatBaru,
            String alasanBaru,
            Pelaksana oleh) {
        if (!dapatDigugat()) {
            throw PelanggaranAturan.kode("SKP-705");
        }
        var lama = new VersiEvaluasi(this, keberatanId, oleh);
        nomor++;
        ratingHasil = hasilBaru;
        ratingPerilaku = perilakuBaru;
        predikat = predikatBaru;
        alasan = alasanBaru;
        ditetapkanPada = oleh.waktu();
        sepakat = null;
        tanggapan = null;
        ditanggapiPada = null;
        status = StatusEvaluasi.HASIL_KEBERATAN;
        diubah(oleh.nama(), oleh.waktu());
        return lama;
    }

    /** An objection answers the document too; what was answered already stays as it is. True when it did. */
    public boolean digugat(String kalimat, Pelaksana oleh) {
        if (status != StatusEvaluasi.DITETAPKAN) {
            return false;
        }
        tanggapi(JenisTanggapan.TIDAK_SEPAKAT, kalimat, oleh);
        return true;
    }

    /** True when an objection may be raised: it was set, and no objection has replaced it. */
    public boolean dapatDigugat() {
        return status != StatusEvaluasi.DRAF && status != StatusEvaluasi.HASIL_KEBERATAN;
    }

    private static LocalDate hariWib(Instant saat) {
        return saat.atZone(JamTeladan.WIB).toLocalDate();
    }

    private void pastikanDraf() {
        if (status != StatusEvaluasi.DRAF) {
            throw PelanggaranAturan.kode("SKP-506");
        }
    }

    private void pastikanDitetapkan() {
        if (status != StatusEvaluasi.DITETAPKAN) {
            throw PelanggaranAturan.kode("SKP-507");
        }
    }

    private static String kosongkan(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    public Long id() {
        return id;
    }

    public long skpId() {
        return skpId;
    }

    public int triwulan() {
        return triwulan;
    }

    public StatusEvaluasi status() {
        return status;
    }

    public CapaianOrganisasi capaianOrganisasi() {
        return capaianOrganisasi;
    }

    public Rating ratingHasil() {
        return ratingHasil;
    }

    public Rating ratingPerilaku() {
        return ratingPerilaku;
    }

    public String alasan() {
        return alasan;
    }

    public PredikatKinerja predikat() {
        return predikat;
    }

    public Instant ditetapkanPada() {
        return ditetapkanPada;
    }

    /** Who set it; under a delegation who acted. Null while it is a draft. */
    public Long penilaiId() {
        return penilaiId;
    }

    public String penilai() {
        return penilai;
    }

    public int nomor() {
        return nomor;
    }

    /** Day (WIB) on which the employee received the document; null while nobody has noted it. */
    public LocalDate diterima() {
        return diterima;
    }

    String catatan() {
        return catatan;
    }

    String sebagai() {
        return sebagai;
    }

    String jabatan() {
        return jabatan;
    }

    String tanggapan() {
        return tanggapan;
    }

    Instant ditanggapiPada() {
        return ditanggapiPada;
    }
}
