package id.teladan.presensi.aturan;

import java.io.Serializable;

/**
 * A circle in which a person checks in.
 *
 * @param lintang degrees north
 * @param bujur degrees east
 * @param radius metres; the edge belongs to the circle
 */
public record LokasiTap(long id, String nama, double lintang, double bujur, int radius)
        implements Serializable {

    private static final double JARI_BUMI = 6_371_000;

    /** Metres on the globe from the centre, rounded down. */
    public int jarak(double lintangLain, double bujurLain) {
        var dLintang = Math.toRadians(lintangLain - lintang) / 2;
        var dBujur = Math.toRadians(bujurLain - bujur) / 2;
        var a =
                Math.pow(Math.sin(dLintang), 2)
                        + Math.cos(Math.toRadians(lintang))
                                * Math.cos(Math.toRadians(lintangLain))
                                * Math.pow(Math.sin(dBujur), 2);
        return (int) (2 * JARI_BUMI * Math.asin(Math.min(1, Math.sqrt(a))));
    }
}
