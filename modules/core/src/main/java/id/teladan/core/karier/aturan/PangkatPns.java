package id.teladan.core.karier.aturan;

import java.util.List;

/**
 * A rank of a PNS that can be compared. PP 11/2017.
 *
 * @param kode such as {@code III/d}
 */
public record PangkatPns(String kode) implements Comparable<PangkatPns> {

    private static final List<String> URUTAN =
            List.of(
                    "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b",
                    "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e");

    public PangkatPns {
        if (!URUTAN.contains(kode)) {
            throw new IllegalArgumentException("Bukan pangkat PNS: " + kode);
        }
    }

    /** The rank of a code; null for null and for a code of a PPPK. */
    public static PangkatPns dari(String kode) {
        return kode == null || !URUTAN.contains(kode) ? null : new PangkatPns(kode);
    }

    @Override
    public int compareTo(PangkatPns lain) {
        return Integer.compare(URUTAN.indexOf(kode), URUTAN.indexOf(lain.kode));
    }

    @Override
    public String toString() {
        return kode;
    }
}
