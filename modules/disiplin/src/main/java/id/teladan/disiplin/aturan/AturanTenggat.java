package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clocks of a case in working days of the five-day calendar, also for people on other patterns. Peraturan BKN 6/2022, PP
 * 79/2021.
 */
public final class AturanTenggat {

    private static final VersiAturan VERSI =
            new VersiAturan(
                    "tenggat-disiplin-peraturan-bkn-6-2022", "1", LocalDate.of(2021, 8, 31));

    /** All versions; the reference date is the day of the step. */
    public static final KatalogAturan<AturanTenggat> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanTenggat()));

    private AturanTenggat() {}

    /** The first year without a calendar that a clock would run into, or empty. */
    public Optional<Integer> tahunBelumTerbit(
            PeristiwaPerkara peristiwa,
            LocalDate tanggal,
            KalenderTerbaca kalender,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var terjauh =
                peristiwa.tenggat().entrySet().stream()
                        .mapToInt(t -> hari(t.getKey(), parameter.pada(t.getValue(), acuan)))
                        .max()
                        .orElse(0);
        var t = tanggal;
        for (var sisa = terjauh; sisa > 0; ) {
            if (!kalender.terbit(t.getYear())) {
                return Optional.of(t.getYear());
            }
            t = t.plusDays(1);
            if (kalender.terbit(t.getYear()) && kalender.hariKerja(t, PolaKerja.K5)) {
                sisa--;
            }
        }
        return Optional.empty();
    }

    /**
     * The dates that follow from a step.
     *
     * @param tanggal day of the step, day 0
     * @param acuan picks the figures in force
     */
    public Hasil<Map<Tenggat, LocalDate>> tenggat(
            PeristiwaPerkara peristiwa,
            LocalDate tanggal,
            KalenderTerbaca kalender,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var hasil = new EnumMap<Tenggat, LocalDate>(Tenggat.class);
        peristiwa
                .tenggat()
                .forEach(
                        (tenggat, kunci) -> {
                            var berlaku = parameter.berlaku(kunci, acuan);
                            var hari = hari(tenggat, berlaku.nilai());
                            var jatuh = kalender.tambahHariKerja(tanggal, hari, PolaKerja.K5);
                            hasil.put(tenggat, jatuh);
                            jejak.langkah(
                                    tenggat.sebutan(),
                                    tenggat == Tenggat.PEMERIKSAAN_PALING_LAMBAT
                                            ? "paling banyak %d hari kerja di antara kedua tanggal"
                                                    .formatted(berlaku.nilai())
                                            : "hari kerja ke-%d sesudah tanggal; tanggal itu hari ke-0"
                                                    .formatted(hari),
                                    Langkah.isi("peristiwa", peristiwa, "tanggal", tanggal),
                                    jatuh,
                                    berlaku.dasar());
                        });
        return Hasil.usulan(Map.copyOf(hasil), jejak.selesai());
    }

    /** The examination may lie behind all the days in between, so one day later. */
    private static int hari(Tenggat tenggat, int hari) {
        return tenggat == Tenggat.PEMERIKSAAN_PALING_LAMBAT ? hari + 1 : hari;
    }
}
