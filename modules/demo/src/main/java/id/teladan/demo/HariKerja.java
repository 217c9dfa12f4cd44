package id.teladan.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Working days of the five-day week, with the holidays that the migrations bring. */
final class HariKerja {

    private final Set<LocalDate> libur = new HashSet<>();

    HariKerja(Connection s) throws SQLException {
        try (var perintah = s.createStatement();
                var b =
                        perintah.executeQuery(
                                "select tanggal from core_hari_libur where unit_id is null")) {
            while (b.next()) {
                libur.add(b.getObject(1, LocalDate.class));
            }
        }
    }

    boolean kerja(LocalDate hari) {
        return hari.getDayOfWeek() != DayOfWeek.SATURDAY
                && hari.getDayOfWeek() != DayOfWeek.SUNDAY
                && !libur.contains(hari);
    }

    /** The {@code jumlah}-th working day after the day. */
    LocalDate tambah(LocalDate hari, int jumlah) {
        var t = hari;
        for (var sisa = jumlah; sisa > 0; ) {
            t = t.plusDays(1);
            if (kerja(t)) {
                sisa--;
            }
        }
        return t;
    }

    /** So many working days before the day, every second one, in order; all in one year. */
    List<LocalDate> sebelum(LocalDate hari, int jumlah) {
        var hasil = new ArrayList<LocalDate>();
        var lompat = false;
        for (var t = hari.minusDays(1); hasil.size() < jumlah; t = t.minusDays(1)) {
            if (kerja(t)) {
                if (!lompat) {
                    hasil.add(0, t);
                }
                lompat = !lompat;
            }
        }
        return hasil;
    }
}
