package id.teladan.web.skp;

import id.teladan.skp.daftar.IsianTersimpan;
import id.teladan.skp.rencana.Aspek;
import id.teladan.web.rupa.Teks;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Two texts of the same field, for {@code asn:konflik}. */
public record Konflik(String oleh, Instant pada, List<Bidang> bidang, long versi, String punyaLain)
        implements Serializable {

    /** One field: what I typed, what is stored. */
    public record Bidang(String label, String punyaSaya, String punyaLain)
            implements Serializable {}

    /** The same for an indicator: every field in which the two differ, at least the text. */
    static Konflik dari(IsianIndikator saya, IsianTersimpan lain, UnaryOperator<String> teks) {
        if (lain.versi() == saya.getVersi()) {
            return null;
        }
        var semua = new ArrayList<Bidang>();
        tambah(semua, teks.apply("skp.susun.indikator"), saya.getUraian(), lain.uraian());
        tambah(
                semua,
                teks.apply("skp.susun.aspek"),
                aspek(saya.getAspek(), teks),
                aspek(lain.aspek(), teks));
        tambah(semua, teks.apply("skp.susun.target"), saya.target(), lain.target());
        if (semua.isEmpty()) {
            semua.add(
                    new Bidang(teks.apply("skp.susun.indikator"), saya.getUraian(), lain.uraian()));
        }
        return new Konflik(lain.oleh(), lain.pada(), semua, lain.versi(), lain.uraian());
    }

    /** A text of the screen in the language of the reader. */
    static String teks(String kunci) {
        return Teks.untuk(kunci, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Every field in which the two differ; all of them when none does. */
    static Konflik dari(String oleh, Instant pada, long versi, List<Bidang> semua) {
        var beda =
                semua.stream()
                        .filter(
                                b ->
                                        !Objects.requireNonNullElse(b.punyaSaya(), "")
                                                .equals(
                                                        Objects.requireNonNullElse(
                                                                b.punyaLain(), "")))
                        .toList();
        return new Konflik(oleh, pada, beda.isEmpty() ? semua : beda, versi, null);
    }

    private static void tambah(List<Bidang> semua, String label, String saya, String lain) {
        if (!Objects.requireNonNullElse(saya, "").equals(Objects.requireNonNullElse(lain, ""))) {
            semua.add(new Bidang(label, saya, lain));
        }
    }

    private static String aspek(Aspek aspek, UnaryOperator<String> teks) {
        return aspek == null ? null : teks.apply("skp.aspek." + aspek);
    }

    /** A conflict when the stored version is another one than I saw; else null. */
    static Konflik dari(String label, String punyaSaya, long versiSaya, IsianTersimpan lain) {
        return lain.versi() == versiSaya
                ? null
                : new Konflik(
                        lain.oleh(),
                        lain.pada(),
                        List.of(new Bidang(label, punyaSaya, lain.uraian())),
                        lain.versi(),
                        lain.uraian());
    }
}
