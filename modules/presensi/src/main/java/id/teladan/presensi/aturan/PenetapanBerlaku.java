package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Bermasa;
import java.time.LocalDate;

/**
 * An assignment of a working pattern that reaches a person.
 *
 * @param sampai last day, included; null while open
 * @param asal to whom it was assigned, for people
 * @param kedekatan how near: the person himself goes before his unit, that before the unit above
 */
public record PenetapanBerlaku(
        PolaJadwal pola, LocalDate mulai, LocalDate sampai, String asal, int kedekatan)
        implements Bermasa {

    /** Nearness of an assignment to the person himself. */
    public static final int ORANG = Integer.MAX_VALUE;
}
