package id.teladan.core.aturan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PesanGalat;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One finding of a check.
 *
 * @param kode stable code and key of its text
 * @param nilai values for the placeholders of the text, in order
 */
public record Temuan(String kode, TingkatTemuan tingkat, List<String> nilai)
        implements Serializable {

    public Temuan {
        nilai = List.copyOf(nilai);
    }

    public static Temuan galat(String kode, Object... nilai) {
        return dari(kode, TingkatTemuan.GALAT, nilai);
    }

    public static Temuan peringatan(String kode, Object... nilai) {
        return dari(kode, TingkatTemuan.PERINGATAN, nilai);
    }

    public static Temuan dari(String kode, TingkatTemuan tingkat, Object... nilai) {
        return new Temuan(kode, tingkat, Arrays.stream(nilai).map(String::valueOf).toList());
    }

    /** The sentence in a language. */
    public String pesan(Locale bahasa) {
        return PesanGalat.teks(new Pelanggaran("", kode, nilai), bahasa);
    }
}
