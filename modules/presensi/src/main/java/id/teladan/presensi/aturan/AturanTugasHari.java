package id.teladan.presensi.aturan;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.ParameterTerbaca;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/** Which duty a person has on a date: the nearest assignment, the roster, the calendar. Perpres 21/2023 Pasal 3, 4, 7. */
public final class AturanTugasHari {

    /** Roster entry of a free day. */
    public static final String BEBAS = "LIBUR";

    private static final Map<DayOfWeek, String> NAMA_HARI =
            Map.of(DayOfWeek.SATURDAY, "Sabtu", DayOfWeek.SUNDAY, "Minggu");

    private AturanTugasHari() {}

    /**
     * Finds the duty.
     *
     * @param penetapan assignments that reach the person, of any time
     * @param shift roster entry of the date; null when the roster has none
     * @param kalender calendar of the person's unit
     */
    public static TugasDitentukan tentukan(
            LocalDate tanggal,
            Collection<PenetapanBerlaku> penetapan,
            String shift,
            KalenderTerbaca kalender,
            ParameterTerbaca parameter) {
        var dipakai =
                penetapan.stream()
                        .filter(p -> p.memuat(tanggal))
                        .max(
                                Comparator.comparingInt(PenetapanBerlaku::kedekatan)
                                        .thenComparing(PenetapanBerlaku::mulai));
        if (dipakai.isEmpty()) {
            return TugasDitentukan.petugas("belum ada penetapan jadwal yang berlaku");
        }
        var p = dipakai.get();
        if (p.pola() == PolaJadwal.SHIFT) {
            return menurutRoster(tanggal, shift, p.asal());
        }
        if (!kalender.terbit(tanggal.getYear())) {
            return TugasDitentukan.petugas("kalender kerja " + tanggal.getYear() + " belum terbit");
        }
        var libur = kalender.libur(tanggal);
        if (libur.isPresent()) {
            return TugasDitentukan.bebas(libur.get().nama());
        }
        var jadwal = jadwal(p.pola(), tanggal, parameter);
        return jadwal.hariKerja(tanggal, kalender)
                ? TugasDitentukan.ada(new TugasHari(jadwal, tanggal, p.asal()))
                : TugasDitentukan.bebas(
                        NAMA_HARI.getOrDefault(tanggal.getDayOfWeek(), "bukan hari kerja"));
    }

    private static TugasDitentukan menurutRoster(LocalDate tanggal, String shift, String asal) {
        if (shift == null) {
            return TugasDitentukan.petugas("roster tanggal ini belum disusun");
        }
        return shift.equals(BEBAS)
                ? TugasDitentukan.bebas("libur menurut roster")
                : TugasDitentukan.ada(
                        new TugasHari(JadwalBaku.dariKode(shift), tanggal, "roster, " + asal));
    }

    private static JadwalBaku jadwal(
            PolaJadwal pola, LocalDate tanggal, ParameterTerbaca parameter) {
        if (pola == PolaJadwal.K6) {
            return JadwalBaku.K6;
        }
        return parameter.pada(ParameterPresensi.RAMADAN, tanggal) ? JadwalBaku.K5R : JadwalBaku.K5;
    }
}
