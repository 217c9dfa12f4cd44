package id.teladan.presensi.aturan.iclock;

import java.time.LocalDateTime;

/**
 * One line of {@code table=ATTLOG}.
 *
 * @param asli the line as it came, without its end
 * @param pin number of the user in the device; all-digit ones without leading zeros; null when the line cannot be read
 * @param waktu time of the device's own clock, without zone; null when the line cannot be read
 * @param status 0 in, 1 out, 2 break out, 3 break in, 4 overtime in, 5 overtime out; never trusted to decide; null = not told
 * @param verifikasi 0 password, 1 finger, 2 or 3 card, 15 face, 25 palm; null = not told
 * @param kodeKerja work code, at most 16 characters; null = none
 */
public record BarisTap(
        String asli,
        String pin,
        LocalDateTime waktu,
        Integer status,
        Integer verifikasi,
        String kodeKerja) {

    /** A line from which no PIN and time can be read. */
    static BarisTap rusak(String asli) {
        return new BarisTap(asli, null, null, null, null, null);
    }

    /** True when PIN and time are known. */
    public boolean terbaca() {
        return pin != null;
    }
}
