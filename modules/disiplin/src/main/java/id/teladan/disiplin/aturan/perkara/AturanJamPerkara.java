package id.teladan.disiplin.aturan.perkara;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.disiplin.aturan.ParameterDisiplin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which clock runs in which state, in working days of the five-day calendar; the day of the event is day 0. PP 94/2021
 * Pasal 26-40, Peraturan BKN 6/2022, PP 79/2021.
 */
public final class AturanJamPerkara {

    private AturanJamPerkara() {}

    /**
     * The running clock; empty where none runs.
     *
     * @param banding the remedy is a banding, not a keberatan
     */
    public static Optional<Jam> jam(
            StatusPerkara status,
            TanggalPerkara t,
            boolean banding,
            KalenderTerbaca kalender,
            ParameterTerbaca parameter) {
        return Optional.ofNullable(
                switch (status) {
                    case INDIKASI ->
                            t.ditelaah() == null
                                    ? hitung(
                                            JenisJam.TELAAH,
                                            t.dilaporkan(),
                                            ParameterDisiplin.TELAAH,
                                            kalender,
                                            parameter)
                                    : hitung(
                                            JenisJam.PANGGILAN_ATASAN,
                                            t.ditelaah(),
                                            ParameterDisiplin.PANGGILAN_ATASAN,
                                            kalender,
                                            parameter);
                    case DIPANGGIL_1 ->
                            hitung(
                                    JenisJam.PANGGILAN_KEDUA,
                                    t.diperiksa(),
                                    ParameterDisiplin.PANGGILAN_KEDUA,
                                    kalender,
                                    parameter);
                    case DIPANGGIL_2 ->
                            new Jam(JenisJam.PEMERIKSAAN_KEDUA, t.diperiksa(), t.diperiksa());
                    case DITETAPKAN ->
                            hitung(
                                    JenisJam.PENYAMPAIAN,
                                    t.ditetapkan(),
                                    ParameterDisiplin.PENYAMPAIAN,
                                    kalender,
                                    parameter);
                    case DISAMPAIKAN ->
                            hitung(
                                    JenisJam.BERLAKU,
                                    t.diterima(),
                                    ParameterDisiplin.BERLAKU,
                                    kalender,
                                    parameter);
                    case UPAYA_ADMINISTRATIF ->
                            hitung(
                                    JenisJam.PUTUSAN_UPAYA,
                                    t.upaya(),
                                    banding
                                            ? ParameterDisiplin.PUTUSAN_BANDING
                                            : ParameterDisiplin.PUTUSAN_KEBERATAN,
                                    kalender,
                                    parameter);
                    case DIJALANI ->
                            t.berakhir() == null
                                    ? null
                                    : new Jam(JenisJam.MASA_HUKUMAN, t.berakhir(), t.berakhir());
                    default -> null;
                });
    }

    private static Jam hitung(
            JenisJam jenis,
            LocalDate sejak,
            Kunci<Integer> kunci,
            KalenderTerbaca kalender,
            ParameterTerbaca parameter) {
        return new Jam(jenis, sejak, tambah(kalender, sejak, parameter.pada(kunci, sejak)));
    }

    /** Null where a year on the way has no calendar. */
    private static LocalDate tambah(KalenderTerbaca kalender, LocalDate sejak, int hari) {
        var t = sejak;
        for (var sisa = hari; sisa > 0; ) {
            t = t.plusDays(1);
            if (!kalender.terbit(t.getYear())) {
                return null;
            }
            if (kalender.hariKerja(t, PolaKerja.K5)) {
                sisa--;
            }
        }
        return t;
    }

    /**
     * Working days from {@code kini} to the last day: 0 = today is the last, negative = days late; null where a year has
     * no calendar.
     */
    public static Integer sisa(LocalDate kini, LocalDate batas, KalenderTerbaca kalender) {
        if (batas == null
                || kalender.tahunBelumTerbit(
                                Math.min(kini.getYear(), batas.getYear()),
                                Math.max(kini.getYear(), batas.getYear()))
                        .isPresent()) {
            return null;
        }
        return kini.isAfter(batas)
                ? -kalender.hariKerjaAntara(batas.plusDays(1), kini, PolaKerja.K5).size()
                : kalender.hariKerjaAntara(kini.plusDays(1), batas, PolaKerja.K5).size();
    }
}
