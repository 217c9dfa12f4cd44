package id.teladan.core.galat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the codes. Every module adds its own bundle {@code id/teladan/<modul>/galat/pesan}. */
public final class PesanGalat {

    private static final String[] MODUL = {
        "core", "skp", "presensi", "disiplin", "diklat", "tpp", "talenta"
    };

    private PesanGalat() {}

    /** The sentence for one problem; the code itself when no text is known. */
    public static String teks(Pelanggaran p, Locale bahasa) {
        for (var modul : MODUL) {
            var pola = pola(modul, p.kode(), bahasa);
            if (pola != null) {
                return new MessageFormat(pola, bahasa).format(p.nilai().toArray());
            }
        }
        return p.kode();
    }

    private static String pola(String modul, String kode, Locale bahasa) {
        try {
            var bundel =
                    ResourceBundle.getBundle(
                            "id.teladan." + modul + ".galat.pesan",
                            bahasa,
                            PesanGalat.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            return bundel.containsKey(kode) ? bundel.getString(kode) : null;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** The sentences of all problems, one after the other. */
    public static String teks(Galat galat, Locale bahasa) {
        var b = new StringBuilder();
        for (var p : galat.pelanggaran()) {
            if (b.length() > 0) {
                b.append(' ');
            }
            b.append(teks(p, bahasa));
        }
        return b.toString();
    }
}
