package id.teladan.presensi.aturan;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.PolaKerja;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The schedules that every installation knows. Their hours are parameters. */
public enum JadwalBaku {
    /** Five days, Monday to Friday. */
    K5("K5", PolaKerja.K5),
    /** Five days in Ramadan. */
    K5R("K5R", PolaKerja.K5),
    /** Six days, Monday to Saturday. */
    K6("K6", PolaKerja.K6),
    /** Morning shift, rostered. */
    PAGI("S-P", null),
    /** Afternoon shift, rostered. */
    SIANG("S-S", null),
    /** Night shift, rostered; ends on the next day. */
    MALAM("S-M", null);

    private final String kode;
    private final PolaKerja pola;

    JadwalBaku(String kode, PolaKerja pola) {
        this.kode = kode;
        this.pola = pola;
    }

    /** Code in rosters and in the API. */
    public String kode() {
        return kode;
    }

    public static List<String> semuaKode() {
        return Arrays.stream(values()).map(JadwalBaku::kode).toList();
    }

    /** The schedule of a code; {@code IllegalArgumentException} when there is none. */
    public static JadwalBaku dariKode(String kode) {
        return Arrays.stream(values())
                .filter(j -> j.kode.equals(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Jadwal tidak dikenal: " + kode));
    }

    /** False on weekends and days off; a rostered shift is a duty on any day. */
    public boolean hariKerja(LocalDate tanggal, KalenderTerbaca kalender) {
        return pola == null || kalender.hariKerja(tanggal, pola);
    }

    /** Key of the hours on a weekday; empty when the pattern does not work on it. */
    public Optional<Kunci<JamKerja>> jam(DayOfWeek hari) {
        if (pola != null && !pola.bekerja(hari)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case K5 ->
                            hari == DayOfWeek.FRIDAY
                                    ? ParameterPresensi.K5_JUMAT
                                    : ParameterPresensi.K5_SENIN_KAMIS;
                    case K5R ->
                            hari == DayOfWeek.FRIDAY
                                    ? ParameterPresensi.K5R_JUMAT
                                    : ParameterPresensi.K5R_SENIN_KAMIS;
                    case K6 ->
                            switch (hari) {
                                case FRIDAY -> ParameterPresensi.K6_JUMAT;
                                case SATURDAY -> ParameterPresensi.K6_SABTU;
                                default -> ParameterPresensi.K6_SENIN_KAMIS;
                            };
                    case PAGI -> ParameterPresensi.SHIFT_PAGI;
                    case SIANG -> ParameterPresensi.SHIFT_SIANG;
                    case MALAM -> ParameterPresensi.SHIFT_MALAM;
                });
    }
}
