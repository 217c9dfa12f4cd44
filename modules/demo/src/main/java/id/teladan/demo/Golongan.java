package id.teladan.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Ranks by number 1 (I/a) to 17 (IV/e) and their usual dates. PP 11/2017; section "Pangkat" of the domain notes. */
final class Golongan {

    private static final String[] PNS = {
        "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c",
        "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e"
    };
    private static final List<String> PENDIDIKAN =
            List.of("SMP", "SMA", "D-III", "D-IV", "S-1", "S-2", "S-3");
    private static final int[] AWAL = {3, 5, 7, 9, 9, 10, 11};
    private static final int[] PUNCAK_REGULER = {8, 10, 11, 12, 12, 13, 14};
    private static final String[] PPPK = {"IV", "V", "VII", "IX", "IX", "X", "XI"};

    private Golongan() {}

    static String kode(int nomor) {
        return PNS[nomor - 1];
    }

    /** Rank at entry. */
    static int awal(String pendidikan) {
        return AWAL[PENDIDIKAN.indexOf(pendidikan)];
    }

    /** Highest rank without a leading or functional position. */
    static int puncakReguler(String pendidikan) {
        return PUNCAK_REGULER[PENDIDIKAN.indexOf(pendidikan)];
    }

    static String pppk(String pendidikan) {
        return PPPK[PENDIDIKAN.indexOf(pendidikan)];
    }

    /** The promotion that follows {@code sebelum}: four years later, on the next 1 April or 1 October. */
    static LocalDate berikut(LocalDate sebelum) {
        var t = sebelum.plusYears(4);
        if (t.getMonthValue() <= 4) {
            return LocalDate.of(t.getYear(), Month.APRIL, 1);
        }
        return t.getMonthValue() <= 10
                ? LocalDate.of(t.getYear(), Month.OCTOBER, 1)
                : LocalDate.of(t.getYear() + 1, Month.APRIL, 1);
    }

    /** Promotions that time alone would have brought by {@code hari}. */
    static int kenaikan(LocalDate tmtCpns, LocalDate hari) {
        var n = 0;
        for (var t = berikut(tmtCpns); !t.isAfter(hari); t = berikut(t)) {
            n++;
        }
        return n;
    }
}
