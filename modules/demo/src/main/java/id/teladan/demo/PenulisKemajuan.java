package id.teladan.demo;

import static id.teladan.demo.PenulisSkp.nama;
import static id.teladan.demo.TabelSkp.nomor;

import id.teladan.core.berkas.Sha256;
import id.teladan.demo.PenulisSkp.Tertulis;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Writes what somebody noted on the last weekdays before a day, one line a day. */
final class PenulisKemajuan {

    private static final int HARI = 18;
    private static final int BESAR = 4;

    private final TabelSkp t;
    private final TeksSkp teks;

    PenulisKemajuan(TabelSkp tabel, TeksSkp teks) {
        this.t = tabel;
        this.teks = teks;
    }

    /** Notes of the weekdays before {@code acuan}, within the year of the SKP; texts and results take turns. */
    void tulis(Tertulis skp, LocalDate acuan) throws SQLException {
        var hari = acuan;
        for (var i = 0; i < HARI; i++) {
            do {
                hari = hari.minusDays(1);
            } while (hari.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
            if (hari.getYear() != skp.tahun()) {
                return;
            }
            var hasil = skp.hasil().get(i % skp.hasil().size());
            var ukuran = hasil.indikator().get(0);
            var kalimat = teks.kemajuan.get(i % teks.kemajuan.size());
            t.kemajuan.baris(
                    nomor(t.kemajuan),
                    skp.id(),
                    hasil.id(),
                    hari,
                    kalimat,
                    BigDecimal.valueOf(1 + i % BESAR),
                    ukuran.satuan(),
                    Sha256.dari(
                            (hari + "|" + hasil.id() + "|" + kalimat.toLowerCase(Locale.ROOT))
                                    .getBytes(StandardCharsets.UTF_8)),
                    nama(skp.pemilik()),
                    hari.atTime(8, 50));
        }
    }
}
