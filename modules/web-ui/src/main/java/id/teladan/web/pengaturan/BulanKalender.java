package id.teladan.web.pengaturan;

import id.teladan.core.kalender.ButirLibur;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A month of the year view: weeks from Monday to Sunday. */
public record BulanKalender(String nama, List<List<Hari>> minggu) implements Serializable {

    /**
     * A day of the grid.
     *
     * @param nomor null for a place outside the month
     * @param kelas classes of its cell
     * @param tanda letter of its kind; never colour alone
     * @param nama names of its days off; empty for others
     */
    public record Hari(Integer nomor, String kelas, String tanda, String nama)
            implements Serializable {}

    private static final Hari LUAR = new Hari(null, "", "", "");

    static BulanKalender dari(
            int tahun, int bulan, List<ButirLibur> libur, LocalDate kini, Locale bahasa) {
        var awal = LocalDate.of(tahun, bulan, 1);
        var hari = new ArrayList<Hari>();
        for (var i = 1; i < awal.getDayOfWeek().getValue(); i++) {
            hari.add(LUAR);
        }
        for (var h = 1; h <= YearMonth.from(awal).lengthOfMonth(); h++) {
            hari.add(hari(awal.withDayOfMonth(h), libur, kini));
        }
        while (hari.size() % 7 != 0) {
            hari.add(LUAR);
        }
        var minggu = new ArrayList<List<Hari>>();
        for (var i = 0; i < hari.size(); i += 7) {
            minggu.add(List.copyOf(hari.subList(i, i + 7)));
        }
        return new BulanKalender(
                Month.of(bulan).getDisplayName(TextStyle.FULL_STANDALONE, bahasa), minggu);
    }

    private static Hari hari(LocalDate tanggal, List<ButirLibur> libur, LocalDate kini) {
        var ada = libur.stream().filter(b -> tanggal.equals(b.tanggal())).toList();
        var kelas = new ArrayList<String>();
        if (tanggal.getDayOfWeek().getValue() > 5) {
            kelas.add("hari--akhirpekan");
        }
        if (!ada.isEmpty()) {
            kelas.add("hari--" + ada.get(0).jenis().name().toLowerCase(Locale.ROOT));
        }
        if (tanggal.equals(kini)) {
            kelas.add("hari--kini");
        }
        return new Hari(
                tanggal.getDayOfMonth(),
                String.join(" ", kelas),
                ada.isEmpty() ? "" : ada.get(0).jenis().name().substring(0, 1),
                ada.stream().map(ButirLibur::nama).collect(Collectors.joining(", ")));
    }
}
