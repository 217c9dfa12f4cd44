package id.teladan.core.fakta;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pekerjaan.AjukanPekerjaan;
import id.teladan.core.pekerjaan.BukuPekerjaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Enters the jobs that count the facts: after the start and once an hour the running day, and on the first call of a day
 * the one before for good. Called every few seconds; two servers enter the same job once.
 */
@ApplicationScoped
public class JadwalFakta {

    @Inject BukuPekerjaan buku;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private volatile LocalDateTime terakhir;

    /** Enters what is due; without anything due no statement is sent. */
    @ActivateRequestContext
    @Transactional
    public void periksa() throws Exception {
        var kini = LocalDateTime.now(jam).truncatedTo(ChronoUnit.HOURS);
        if (kini.equals(terakhir)) {
            return;
        }
        aktif.sebagaiSistem(
                "fakta harian",
                () -> {
                    ajukan(kini.toLocalDate().minusDays(1), "tetap");
                    ajukan(kini.toLocalDate(), String.valueOf(kini.getHour()));
                    return null;
                });
        terakhir = kini;
    }

    private void ajukan(LocalDate hari, String giliran) {
        buku.ajukan(
                new AjukanPekerjaan(
                        PenghitungFakta.JENIS,
                        hari + "/" + giliran,
                        hari.toEpochDay(),
                        "PenghitungFakta.kerjakan",
                        1));
    }
}
