package id.teladan.skp.evaluasi;

import id.teladan.core.galat.PelanggaranAturan;
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

    void tanggapi(boolean setuju, String teks, Pelaksana oleh) {
        pastikanDitetapkan();
        if (!setuju && (teks == null || teks.isBlank())) {
            throw PelanggaranAturan.kode("SKP-508");
        }
        sepakat = setuju;
        tanggapan = kosongkan(teks);
        ditanggapiPada = oleh.waktu();
        status = setuju ? StatusEvaluasi.DITERIMA : StatusEvaluasi.TIDAK_SEPAKAT;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Without an answer; {@code batas} is the first moment at which that is possible. */
    void selesaikanTanpaTanggapan(String sebab, Instant batas, Pelaksana oleh) {
        pastikanDitetapkan();
        if (oleh.waktu().isBefore(batas)) {
            throw PelanggaranAturan.kode("SKP-509");
        }
        if (sebab == null || sebab.isBlank()) {
            throw PelanggaranAturan.kode("SKP-510");
        }
        tanggapan = sebab.strip();
        status = StatusEvaluasi.TANPA_TANGGAPAN;
        diubah(oleh.nama(), oleh.waktu());
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
}
