package id.teladan.presensi.hari;

import id.teladan.presensi.aturan.PenetapanBerlaku;
import id.teladan.presensi.aturan.PenutupBerlaku;
import id.teladan.presensi.aturan.SumberTap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database knows of one person around some days. */
final class Bahan {

    /** The definitive position's unit in a period. */
    record Tempat(long unitId, String jalur, LocalDate mulai, LocalDate sampai) {

        boolean memuat(LocalDate hari) {
            return !hari.isBefore(mulai) && (sampai == null || !hari.isAfter(sampai));
        }
    }

    /** A device that knows the person's PIN in a period. */
    record SumberMasa(SumberTap sumber, LocalDate mulai, LocalDate sampai) {

        boolean memuat(LocalDate hari) {
            return !hari.isBefore(mulai) && (sampai == null || !hari.isAfter(sampai));
        }
    }

    final List<Tempat> tempat = new ArrayList<>();
    final List<PenetapanBerlaku> penetapan = new ArrayList<>();
    final Map<LocalDate, String> roster = new HashMap<>();
    final List<PenutupBerlaku> penutup = new ArrayList<>();
    final List<TapMentah> tap = new ArrayList<>();
    final List<SumberMasa> sumber = new ArrayList<>();

    /** The place of a day; of two the later one, null without any. */
    Tempat tempat(LocalDate hari) {
        Tempat hasil = null;
        for (var t : tempat) {
            if (t.memuat(hari) && (hasil == null || t.mulai().isAfter(hasil.mulai()))) {
                hasil = t;
            }
        }
        return hasil;
    }
}
