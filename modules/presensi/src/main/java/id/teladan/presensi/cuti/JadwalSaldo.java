package id.teladan.presensi.cuti;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pekerjaan.AjukanPekerjaan;
import id.teladan.core.pekerjaan.BukuPekerjaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Enters the job that opens the balances of the year, once a month for whoever came later. Called every few seconds; two servers enter
 * the same job once.
 */
@ApplicationScoped
public class JadwalSaldo {

    private static final int ORANG_SEPOTONG = 200;

    @Inject EntityManager em;
    @Inject BukuPekerjaan buku;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private volatile YearMonth terakhir;

    /** Enters what is due; without anything due no statement is sent. */
    @ActivateRequestContext
    @Transactional
    public void periksa() throws Exception {
        var bulan = YearMonth.from(LocalDate.now(jam));
        if (bulan.equals(terakhir)) {
            return;
        }
        aktif.sebagaiSistem(
                "pembukaan saldo cuti",
                () -> {
                    var orang =
                            ((Number)
                                            em.createNativeQuery(
                                                            "select count(*) from core_pegawai")
                                                    .getSingleResult())
                                    .intValue();
                    if (orang == 0) {
                        return null;
                    }
                    buku.ajukan(
                            new AjukanPekerjaan(
                                    PembukaanSaldo.JENIS,
                                    bulan.toString(),
                                    bulan.getYear(),
                                    "PembukaanSaldo.kerjakan",
                                    orang / ORANG_SEPOTONG + 1));
                    terakhir = bulan;
                    return null;
                });
    }
}
