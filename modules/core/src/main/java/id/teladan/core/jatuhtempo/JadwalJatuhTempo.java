package id.teladan.core.jatuhtempo;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pekerjaan.AjukanPekerjaan;
import id.teladan.core.pekerjaan.BukuPekerjaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Enters once a day (WIB) the job that computes what falls due. Called every few seconds; two servers enter it once. */
@ApplicationScoped
public class JadwalJatuhTempo {

    @Inject BukuPekerjaan buku;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private volatile LocalDate terakhir;

    /** Enters what is due; without anything due no statement is sent. */
    @ActivateRequestContext
    @Transactional
    public void periksa() throws Exception {
        var hari = LocalDate.now(jam);
        if (hari.equals(terakhir)) {
            return;
        }
        aktif.sebagaiSistem(
                "jatuh tempo",
                () -> {
                    buku.ajukan(
                            new AjukanPekerjaan(
                                    PenghitungJatuhTempo.JENIS,
                                    hari.toString(),
                                    hari.toEpochDay(),
                                    "PenghitungJatuhTempo.kerjakan",
                                    1));
                    return null;
                });
        terakhir = hari;
    }
}
