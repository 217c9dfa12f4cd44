package id.teladan.core.karier.aturan;

import java.util.Arrays;
import java.util.Locale;

/** Diplomas as the ceiling of a regular rise tells them apart, the lowest first. PP 99/2000 jo. PP 12/2002 Pasal 8. */
public enum TingkatIjazah {
    SD,
    SLTP,
    SLTA,
    D1,
    D2,
    D3,
    D4,
    S1,
    S2,
    S3;

    /** The diploma that a text such as {@code S-1}, {@code D-III} or {@code SMA} stands for; null when it is none. */
    public static TingkatIjazah dari(String teks) {
        if (teks == null) {
            return null;
        }
        var rapi = teks.toUpperCase(Locale.ROOT).replaceAll("[ .-]", "");
        var nama =
                switch (rapi) {
                    case "SMP" -> "SLTP";
                    case "SMA", "SMK" -> "SLTA";
                    case "DI" -> "D1";
                    case "DII" -> "D2";
                    case "DIII" -> "D3";
                    case "DIV" -> "D4";
                    default -> rapi;
                };
        return Arrays.stream(values()).filter(t -> t.name().equals(nama)).findFirst().orElse(null);
    }

    /** The higher one of two; null only when both are. */
    public static TingkatIjazah tertinggi(TingkatIjazah a, TingkatIjazah b) {
        return a == null || (b != null && b.compareTo(a) > 0) ? b : a;
    }
}
