package id.teladan.web.skp;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.IsiEvaluasi;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What the appraiser types into the rating sheet. */
public class IsianEvaluasi implements Serializable {

    private static final long serialVersionUID = 1L;

    private CapaianOrganisasi capaian;
    private Rating ratingHasil;
    private Rating ratingPerilaku;
    private String alasan;
    private String catatan;

    IsianEvaluasi(RincianEvaluasi e) {
        capaian = e.capaianOrganisasi();
        ratingHasil = e.ratingHasil();
        ratingPerilaku = e.ratingPerilaku();
        alasan = e.alasan();
        catatan = e.catatan();
    }

    IsiEvaluasi perintah(RincianEvaluasi e) {
        return new IsiEvaluasi(
                e.skpId(),
                e.triwulan(),
                e.versi(),
                capaian,
                ratingHasil,
                ratingPerilaku,
                alasan,
                catatan);
    }

    /** Takes over what somebody else wrote into the fields that I have not touched. */
    void gabung(RincianEvaluasi dilihat, RincianEvaluasi kini) {
        capaian = pilih(capaian, dilihat.capaianOrganisasi(), kini.capaianOrganisasi());
        ratingHasil = pilih(ratingHasil, dilihat.ratingHasil(), kini.ratingHasil());
        ratingPerilaku = pilih(ratingPerilaku, dilihat.ratingPerilaku(), kini.ratingPerilaku());
        alasan = pilih(teks(alasan), dilihat.alasan(), kini.alasan());
        catatan = pilih(teks(catatan), dilihat.catatan(), kini.catatan());
    }

    /** Every field beside what is stored. */
    List<Konflik.Bidang> banding(RincianEvaluasi kini) {
        return List.of(
                bidang("skp.evaluasi.capaian", "skp.capaian.", capaian, kini.capaianOrganisasi()),
                bidang("skp.evaluasi.ratinghasil", "skp.rating.", ratingHasil, kini.ratingHasil()),
                bidang(
                        "skp.evaluasi.ratingperilaku",
                        "skp.rating.",
                        ratingPerilaku,
                        kini.ratingPerilaku()),
                new Konflik.Bidang(
                        Konflik.teks("skp.evaluasi.alasan"), teks(alasan), kini.alasan()),
                new Konflik.Bidang(
                        Konflik.teks("skp.evaluasi.catatan"), teks(catatan), kini.catatan()));
    }

    static Konflik.Bidang bidang(String label, String awalan, Enum<?> saya, Enum<?> lain) {
        return new Konflik.Bidang(
                Konflik.teks(label),
                saya == null ? null : Konflik.teks(awalan + saya),
                lain == null ? null : Konflik.teks(awalan + lain));
    }

    private static <T> T pilih(T saya, T dilihat, T kini) {
        return Objects.equals(saya, dilihat) ? kini : saya;
    }

    private static String teks(String nilai) {
        return nilai == null || nilai.isBlank() ? null : nilai.strip();
    }

    public CapaianOrganisasi getCapaian() {
        return capaian;
    }

    public void setCapaian(CapaianOrganisasi nilai) {
        capaian = nilai;
    }

    public Rating getRatingHasil() {
        return ratingHasil;
    }

    public void setRatingHasil(Rating nilai) {
        ratingHasil = nilai;
    }

    public Rating getRatingPerilaku() {
        return ratingPerilaku;
    }

    public void setRatingPerilaku(Rating nilai) {
        ratingPerilaku = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String nilai) {
        catatan = nilai;
    }
}
