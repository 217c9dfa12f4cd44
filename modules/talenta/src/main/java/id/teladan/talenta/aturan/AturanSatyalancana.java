package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Satyalancana Karya Satya. UU 20/2009, PP 35/2010. */
public final class AturanSatyalancana {

    private static final VersiAturan VERSI =
            new VersiAturan("satyalancana-pp-35-2010", "1", LocalDate.of(2010, 1, 1));

    /** All versions; the reference date is the day of the proposal. */
    public static final KatalogAturan<AturanSatyalancana> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanSatyalancana()));

    private AturanSatyalancana() {}

    /**
     * Counts unbroken service in full years from month to month.
     *
     * @param cpns first day as CPNS
     * @param tanggal day of the proposal
     * @param hukuman sanctions of any level; a moderate or heavy one restarts the count
     */
    public Hasil<HakSatyalancana> hak(
            LocalDate cpns,
            LocalDate tanggal,
            List<HukumanBerlaku> hukuman,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var dasar = Regulasi.PP_35_2010.pasal("Satyalancana Karya Satya");
        var mulai =
                hukuman.stream()
                        .filter(h -> h.tingkat() != TingkatHukuman.RINGAN)
                        .map(HukumanBerlaku::berlaku)
                        .filter(b -> !b.isAfter(tanggal) && b.isAfter(cpns))
                        .max(LocalDate::compareTo)
                        .orElse(cpns);
        jejak.langkah(
                "Menentukan awal masa kerja yang dihitung",
                "sejak CPNS; hukuman sedang atau berat memulai hitungan lagi sejak berlakunya",
                Langkah.isi("cpns", cpns, "jumlahHukuman", hukuman.size()),
                mulai,
                dasar);
        var bulan = ChronoUnit.MONTHS.between(YearMonth.from(mulai), YearMonth.from(tanggal));
        var tahun = Math.toIntExact(bulan / 12);
        jejak.langkah(
                "Menghitung masa kerja",
                "bulan penuh sampai bulan pengusulan / 12, tahun penuh",
                Langkah.isi("mulai", mulai, "tanggal", tanggal),
                tahun,
                dasar);
        KelasSatyalancana hak = null;
        for (var kelas : ParameterTalenta.TAHUN_SATYALANCANA.entrySet()) {
            if (tahun >= parameter.pada(kelas.getValue(), acuan)) {
                hak = kelas.getKey();
            }
        }
        jejak.langkah(
                "Menentukan kelas tertinggi",
                "10 tahun X, 20 tahun XX, 30 tahun XXX",
                Langkah.isi("masaKerjaTahun", tahun),
                hak,
                dasar);
        return Hasil.usulan(new HakSatyalancana(tahun, hak), jejak.selesai());
    }
}
