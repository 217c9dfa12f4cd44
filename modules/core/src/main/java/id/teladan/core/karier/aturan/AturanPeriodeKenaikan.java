package id.teladan.core.karier.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.List;

/**
 * The period in which a rank rises: the first period day on or after the day on which the conditions are met. A period day
 * counts when its month is a period in the rules of that day, so a change of the rules needs no transition.
 */
public final class AturanPeriodeKenaikan {

    private static final VersiAturan VERSI =
            new VersiAturan("periode-kenaikan-pangkat", "1", LocalDate.of(2000, 11, 10));

    /** All versions; the reference date is the day on which the conditions are met. */
    public static final KatalogAturan<AturanPeriodeKenaikan> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanPeriodeKenaikan()));

    private AturanPeriodeKenaikan() {}

    /**
     * Finds the period.
     *
     * @param memenuhi day on which the conditions are met; itself when it is a period day
     * @param acuan day whose periods hold for every later day too; null = each day by the rules of its own
     */
    public Hasil<LocalDate> periode(
            LocalDate memenuhi, LocalDate acuan, ParameterTerbaca parameter) {
        var pertama =
                memenuhi.getDayOfMonth() == 1 ? memenuhi : memenuhi.plusMonths(1).withDayOfMonth(1);
        var hari = pertama;
        var bulan = berlaku(hari, acuan, parameter);
        while (!bulan.nilai().contains(hari.getMonthValue())) {
            hari = hari.plusMonths(1);
            bulan = berlaku(hari, acuan, parameter);
        }
        var dasar = bulan.dasar();
        return Hasil.usulan(hari, jejak(memenuhi, pertama, hari, bulan, dasar));
    }

    private static NilaiBerlaku<List<Integer>> berlaku(
            LocalDate hari, LocalDate acuan, ParameterTerbaca parameter) {
        return parameter.berlaku(ParameterKenaikanPangkat.BULAN, acuan == null ? hari : acuan);
    }

    private static Jejak jejak(
            LocalDate memenuhi,
            LocalDate pertama,
            LocalDate hari,
            NilaiBerlaku<List<Integer>> bulan,
            Dasar dasar) {
        return Jejak.mulai(VERSI)
                .langkah(
                        "Mencari tanggal 1 pertama sejak syarat terpenuhi",
                        "tanggal 1 itu sendiri ikut",
                        Langkah.isi("memenuhiSyaratPada", memenuhi),
                        pertama,
                        dasar)
                .langkah(
                        "Memilih periode kenaikan pangkat berikutnya",
                        "tanggal 1 bulan periode yang berlaku",
                        Langkah.isi(
                                "sejak",
                                pertama,
                                "bulanPeriode",
                                bulan.nilai(),
                                "periodeBerlakuMulai",
                                bulan.mulai()),
                        hari,
                        dasar)
                .selesai();
    }
}
