package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.PolaKerja;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Runs of absence: adjacent working days of the pattern. Days that are no working days neither count nor break.
 *
 * @param terpanjang days of the longest run
 * @param mencapai day on which a run first had the asked length; null when none did
 */
public record RuntunTidakMasuk(int terpanjang, LocalDate mencapai) implements Serializable {

    /** Finds the runs among working days. */
    public static RuntunTidakMasuk dari(
            SortedSet<LocalDate> tidakMasuk,
            int panjang,
            PolaKerja pola,
            KalenderTerbaca kalender) {
        var terpanjang = 0;
        LocalDate mencapai = null;
        var sekarang = 0;
        LocalDate berikut = null;
        for (var t : new TreeSet<>(tidakMasuk)) {
            sekarang = t.equals(berikut) ? sekarang + 1 : 1;
            terpanjang = Math.max(terpanjang, sekarang);
            if (sekarang == panjang && mencapai == null) {
                mencapai = t;
            }
            berikut = hariKerjaSesudah(t, pola, kalender);
        }
        return new RuntunTidakMasuk(terpanjang, mencapai);
    }

    /** Null where the calendar ends. */
    private static LocalDate hariKerjaSesudah(
            LocalDate tanggal, PolaKerja pola, KalenderTerbaca kalender) {
        var t = tanggal.plusDays(1);
        while (kalender.terbit(t.getYear())) {
            if (kalender.hariKerja(t, pola)) {
                return t;
            }
            t = t.plusDays(1);
        }
        return null;
    }
}
