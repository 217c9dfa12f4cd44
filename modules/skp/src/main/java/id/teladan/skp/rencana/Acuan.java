package id.teladan.skp.rencana;

import java.time.LocalDate;

/** Reference date of a document: the day itself within its period, else the nearest day of the period. */
public final class Acuan {

    private Acuan() {}

    public static LocalDate dalam(LocalDate mulai, LocalDate sampai, LocalDate hari) {
        if (hari.isBefore(mulai)) {
            return mulai;
        }
        return hari.isAfter(sampai) ? sampai : hari;
    }
}
