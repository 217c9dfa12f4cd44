package id.teladan.demo;

import static id.teladan.demo.PenulisSkp.nama;
import static id.teladan.demo.TabelSkp.nomor;

import id.teladan.core.berkas.Sha256;
import id.teladan.demo.PenulisSkp.Tertulis;
import id.teladan.skp.rencanaaksi.KeadaanAksi;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/** Writes the planned actions of the quarter of a day: one done, one running, one ahead for each result. */
final class PenulisRencanaAksi {

    private static final int BULAN_TRIWULAN = 3;

    private final TabelSkp t;
    private final TeksSkp teks;

    PenulisRencanaAksi(TabelSkp tabel, TeksSkp teks) {
        this.t = tabel;
        this.teks = teks;
    }

    void tulis(Tertulis skp, LocalDate acuan) throws SQLException {
        if (skp.tahun() != acuan.getYear()) {
            return;
        }
        var triwulan = (acuan.getMonthValue() + 2) / BULAN_TRIWULAN;
        var awal = LocalDate.of(acuan.getYear(), (triwulan - 1) * BULAN_TRIWULAN + 1, 1);
        var akhir = awal.plusMonths(BULAN_TRIWULAN).minusDays(1);
        var keadaan = KeadaanAksi.values();
        var urut = 0;
        for (var hasil : skp.hasil()) {
            for (var i = 0; i < 2; i++) {
                var kalimat = teks.rencanaAksi.get(urut % teks.rencanaAksi.size());
                var tenggat = i == 0 ? awal.plusDays(20) : akhir.minusDays(urut % 9);
                var status = tenggat.isBefore(acuan) ? KeadaanAksi.SELESAI : keadaan[urut % 2];
                t.rencanaAksi.baris(
                        nomor(t.rencanaAksi),
                        skp.id(),
                        hasil.id(),
                        triwulan,
                        kalimat,
                        tenggat,
                        status,
                        null,
                        Sha256.dari(
                                (triwulan
                                                + "|"
                                                + hasil.id()
                                                + "|"
                                                + kalimat.toLowerCase(Locale.ROOT))
                                        .getBytes(StandardCharsets.UTF_8)),
                        nama(skp.pemilik()),
                        acuan.minusDays(1).atTime(3, 40));
                urut++;
            }
        }
    }
}
