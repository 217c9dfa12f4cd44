package id.teladan.skp.aturan.angkakredit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Months of a period that count: those of which at least fifteen calendar days lie in it. */
public final class BulanMenjabat {

    /** Calendar days of a month from which on it counts. */
    public static final int HARI_PALING_SEDIKIT = 15;

    private BulanMenjabat() {}

    /** 0 to 12 within a year; both days included. */
    public static int hitung(LocalDate mulai, LocalDate sampai) {
        var jumlah = 0;
        for (var b = YearMonth.from(mulai);
                !b.isAfter(YearMonth.from(sampai));
                b = b.plusMonths(1)) {
            var awal = b.atDay(1).isBefore(mulai) ? mulai : b.atDay(1);
            var akhir = b.atEndOfMonth().isAfter(sampai) ? sampai : b.atEndOfMonth();
            if (ChronoUnit.DAYS.between(awal, akhir) + 1 >= HARI_PALING_SEDIKIT) {
                jumlah++;
            }
        }
        return jumlah;
    }
}
