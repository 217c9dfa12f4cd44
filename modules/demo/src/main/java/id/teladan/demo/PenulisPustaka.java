package id.teladan.demo;

import static id.teladan.demo.PenulisSkp.nama;
import static id.teladan.demo.TabelSkp.nomor;

import id.teladan.core.berkas.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/** Writes the library of results; read from {@code pustaka.txt}. */
final class PenulisPustaka {

    private final TabelSkp t;

    PenulisPustaka(TabelSkp tabel) {
        this.t = tabel;
    }

    void tulis(Orang pengelola, LocalDate hari) throws SQLException {
        long pustaka = 0;
        for (var baris : Sumber.baris("pustaka.txt")) {
            var b = baris.split("\\|", -1);
            if ("R".equals(b[0])) {
                pustaka = nomor(t.pustaka);
                t.pustaka.baris(
                        pustaka,
                        b[1],
                        b[2],
                        Sha256.dari(
                                (b[1] + "|" + b[2])
                                        .toLowerCase(Locale.ROOT)
                                        .getBytes(StandardCharsets.UTF_8)),
                        nama(pengelola),
                        hari.atTime(3, 15));
            } else {
                t.pustakaIndikator.baris(
                        nomor(t.pustakaIndikator),
                        pustaka,
                        b[1],
                        b[2],
                        b[3].isEmpty() ? null : b[3]);
            }
        }
    }
}
