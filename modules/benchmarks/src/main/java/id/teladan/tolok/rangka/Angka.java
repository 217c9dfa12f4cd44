package id.teladan.tolok.rangka;

import java.util.Locale;

/**
 * One line of a table.
 *
 * @param nama what was measured
 * @param hasil the figure, with its unit
 * @param sebaran smallest to largest, or what else tells how sure it is
 * @param sasaran what it is held against
 * @param keadaan good, passed, missed, or none when there is nothing to hold it against
 */
public record Angka(String nama, String hasil, String sebaran, String sasaran, Keadaan keadaan) {

    /** What a figure is worth. */
    public enum Keadaan {
        BAIK("good"),
        LULUS("pass"),
        MELESET("**miss**"),
        TANPA_SASARAN("-");

        private final String tulisan;

        Keadaan(String tulisan) {
            this.tulisan = tulisan;
        }

        String tulisan() {
            return tulisan;
        }

        /** Smaller is better. */
        static Keadaan dari(double nilai, double lulus, double baik) {
            return nilai <= baik ? BAIK : nilai <= lulus ? LULUS : MELESET;
        }
    }

    /** A ratio of interleaved pairs. */
    public static Angka rasio(String nama, Pasangan p, String satuan, double lulus, double baik) {
        var r = p.rasio();
        return new Angka(
                nama,
                teks(
                        "%.2fx (%.0f %s against %.0f %s)",
                        r.median(), p.produk().median(), satuan, p.pembanding().median(), satuan),
                teks("%.2f to %.2f, %d pairs", r.terkecil(), r.terbesar(), r.nilai().length),
                teks("pass %sx, good %sx", pendek(lulus), pendek(baik)),
                Keadaan.dari(r.median(), lulus, baik));
    }

    /** A figure that must not be larger than its aim. */
    public static Angka paling(
            String nama, double nilai, String satuan, String sebaran, double sasaran) {
        return new Angka(
                nama,
                pendek(nilai) + " " + satuan,
                sebaran,
                "at most " + pendek(sasaran) + " " + satuan,
                nilai <= sasaran ? Keadaan.LULUS : Keadaan.MELESET);
    }

    /** A figure that must not be smaller than its aim. */
    public static Angka sedikitnya(
            String nama, double nilai, String satuan, String sebaran, double sasaran) {
        return new Angka(
                nama,
                pendek(nilai) + " " + satuan,
                sebaran,
                "at least " + pendek(sasaran) + " " + satuan,
                nilai >= sasaran ? Keadaan.LULUS : Keadaan.MELESET);
    }

    /** A figure that is only told. */
    public static Angka tanpaSasaran(String nama, String hasil, String sebaran) {
        return new Angka(nama, hasil, sebaran, "-", Keadaan.TANPA_SASARAN);
    }

    private static String teks(String pola, Object... nilai) {
        return String.format(Locale.ROOT, pola, nilai);
    }

    private static String pendek(double nilai) {
        return nilai == Math.rint(nilai) || nilai >= 100
                ? teks("%.0f", nilai)
                : nilai >= 10 ? teks("%.1f", nilai) : teks("%s", teks("%.2f", nilai));
    }
}
