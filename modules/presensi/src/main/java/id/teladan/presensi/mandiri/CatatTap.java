package id.teladan.presensi.mandiri;

import id.teladan.presensi.aturan.TempatTap;
import java.time.Instant;

/**
 * A check-in as it came.
 *
 * @param permintaan made by the phone; the same one sent again has effect once
 * @param waktu by the clock of the phone
 * @param selisihDetik clock of the phone minus that of the server when they were last compared; null when never
 * @param tempat null without place
 * @param ponsel registered phone; null without
 * @param tanda signature of the phone over {@link #ditandai}, base64 of the 64 bytes of ECDSA P-256; null without
 * @param alamat network address of the client
 */
public record CatatTap(
        String permintaan,
        Instant waktu,
        Integer selisihDetik,
        TempatTap tempat,
        String ponsel,
        String tanda,
        String alamat) {

    /** What the phone signs: {@code permintaan|waktu in UTC with milliseconds|lintang|bujur}, six decimals, empty without place. */
    public String ditandai() {
        return String.join(
                "|",
                permintaan,
                WaktuTap.utc(waktu),
                tempat == null ? "" : WaktuTap.derajat(tempat.lintang()),
                tempat == null ? "" : WaktuTap.derajat(tempat.bujur()));
    }
}
