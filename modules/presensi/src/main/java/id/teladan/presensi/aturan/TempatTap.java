package id.teladan.presensi.aturan;

import java.io.Serializable;

/**
 * Where a phone believes to be.
 *
 * @param lintang degrees north, -90 to 90
 * @param bujur degrees east, -180 to 180
 * @param akurasi radius in metres in which the phone is with 68 percent; null when it did not say
 * @param tiruan true when the phone says that the place is simulated
 */
public record TempatTap(double lintang, double bujur, Integer akurasi, boolean tiruan)
        implements Serializable {}
