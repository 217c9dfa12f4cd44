package id.teladan.skp.aturan.keberatan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.List;

/** Counts a clock: calendar days after the day on which it begins; the last day still counts. PP 30/2019. */
public final class AturanTenggat {

    private static final VersiAturan VERSI =
            new VersiAturan("tenggat-evaluasi", "1", LocalDate.of(2022, 1, 1));

    /** All versions; the reference date is the day on which the clock begins. */
    public static final KatalogAturan<AturanTenggat> KATALOG =
            KatalogAturan.dari(AturanTenggat::versi, List.of(new AturanTenggat()));

    private AturanTenggat() {}

    VersiAturan versi() {
        return VERSI;
    }

    /**
     * @param mulai day on which the clock begins; also the reference date of the number of days
     * @param hari day that is asked about
     */
    public Hasil<TenggatTerhitung> hitung(
            TenggatKinerja jenis, LocalDate mulai, LocalDate hari, ParameterTerbaca parameter) {
        var lama = parameter.berlaku(jenis.kunci(), mulai);
        var tenggat = new TenggatTerhitung(mulai.plusDays(lama.nilai()), hari);
        return Hasil.usulan(
                tenggat,
                Jejak.mulai(VERSI)
                        .langkah(
                                jenis.kalimat(),
                                jenis.mulaiDari()
                                        + " + "
                                        + lama.nilai()
                                        + " hari kalender; hari terakhir ikut dihitung",
                                Langkah.isi("mulai", mulai, "hariKalender", lama.nilai()),
                                tenggat.batas(),
                                lama.dasar())
                        .langkah(
                                tenggat.lewat()
                                        ? "Batas terlampaui " + -tenggat.sisa() + " hari"
                                        : "Masih dalam batas, sisa " + tenggat.sisa() + " hari",
                                "hari yang diperiksa <= batas",
                                Langkah.isi("hari", hari, "batas", tenggat.batas()),
                                !tenggat.lewat(),
                                lama.dasar())
                        .selesai());
    }
}
