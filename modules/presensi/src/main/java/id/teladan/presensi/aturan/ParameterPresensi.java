package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dated figures of working time and presence. */
public final class ParameterPresensi {

    private static final String SEJAK = "2023-04-12";
    private static final Dasar JAM = Regulasi.PERPRES_21_2023.pasal("Pasal 4");
    private static final Dasar JADWAL = Regulasi.RANCANGAN_TELADAN.pasal("Presensi: jadwal baku");
    private static final Dasar HARI = Regulasi.RANCANGAN_TELADAN.pasal("Presensi: penetapan hari");
    private static final Dasar KELAS = Regulasi.PERGUB_TPP.pasal("kelas keterlambatan");
    private static final Dasar POTONGAN = Regulasi.PERGUB_TPP.pasal("potongan disiplin kerja");

    static final Kunci<JamKerja> K5_SENIN_KAMIS = jam("k5.senin-kamis", "07:30-16:00", JAM);
    static final Kunci<JamKerja> K5_JUMAT = jam("k5.jumat", "07:30-16:30", JAM);
    static final Kunci<JamKerja> K5R_SENIN_KAMIS = jam("k5r.senin-kamis", "08:00-15:00", JAM);
    static final Kunci<JamKerja> K5R_JUMAT = jam("k5r.jumat", "08:00-15:30", JAM);
    static final Kunci<JamKerja> K6_SENIN_KAMIS = jam("k6.senin-kamis", "07:30-14:45", JADWAL);
    static final Kunci<JamKerja> K6_JUMAT = jam("k6.jumat", "07:30-11:30", JADWAL);
    static final Kunci<JamKerja> K6_SABTU = jam("k6.sabtu", "07:30-14:30", JADWAL);
    static final Kunci<JamKerja> SHIFT_PAGI = jam("s-p", "07:00-14:00", JADWAL);
    static final Kunci<JamKerja> SHIFT_SIANG = jam("s-s", "14:00-21:00", JADWAL);
    static final Kunci<JamKerja> SHIFT_MALAM = jam("s-m", "21:00-07:00", JADWAL);

    /** Minutes before the begin from which a punch belongs to the day. */
    static final Kunci<Integer> JENDELA_SEBELUM =
            menit("presensi.jendela-sebelum", "Presensi: menit sebelum jam masuk", "120", HARI);

    /** Minutes after the end until which a punch belongs to the day. */
    static final Kunci<Integer> JENDELA_SESUDAH =
            menit("presensi.jendela-sesudah", "Presensi: menit sesudah jam pulang", "240", HARI);

    /** Minutes late that may be made up on the same day. */
    static final Kunci<Integer> FLEKSI =
            menit("presensi.fleksi-menit", "Presensi: menit fleksibel", "0", HARI);

    /** True on the days of Ramadan: five days then use the hours of K5R. Set by decision of the government, day by day. */
    static final Kunci<Boolean> RAMADAN =
            Kunci.dari(
                            "presensi.ramadan",
                            "Presensi: jam kerja Ramadan berlaku (ya atau tidak)",
                            Boolean.class,
                            ParameterPresensi::yaTidak)
                    .bawaan(SEJAK, "tidak", JAM)
                    .bawaan("2026-02-19", "ya", JAM)
                    .bawaan("2026-03-21", "tidak", JAM);

    /** Last minute of the first three classes of lateness and early leaving. */
    static final List<Kunci<Integer>> BATAS_KELAS =
            List.of(
                    menit("presensi.kelas-1", "Presensi: menit terakhir kelas 1", "30", KELAS),
                    menit("presensi.kelas-2", "Presensi: menit terakhir kelas 2", "60", KELAS),
                    menit("presensi.kelas-3", "Presensi: menit terakhir kelas 3", "90", KELAS));

    /** Cut of each mark, in percent of the base of the rule set. */
    static final Map<KodePresensi, Kunci<BigDecimal>> PERSEN_POTONGAN = potongan();

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterPresensi() {}

    private static Boolean yaTidak(String teks) {
        return switch (teks.strip().toLowerCase(Locale.ROOT)) {
            case "ya" -> Boolean.TRUE;
            case "tidak" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("Bukan ya atau tidak: " + teks);
        };
    }

    private static Kunci<JamKerja> jam(String jadwal, String bawaan, Dasar dasar) {
        return Kunci.dari(
                        "presensi.jadwal." + jadwal,
                        "Jam kerja jadwal " + jadwal.toUpperCase(Locale.ROOT),
                        JamKerja.class,
                        JamKerja::baca)
                .bawaan(SEJAK, bawaan, dasar);
    }

    private static Kunci<Integer> menit(String nama, String judul, String bawaan, Dasar dasar) {
        return Kunci.bulat(nama, judul, 0, 720).bawaan(SEJAK, bawaan, dasar);
    }

    private static Map<KodePresensi, Kunci<BigDecimal>> potongan() {
        return Kunci.setiap(
                KodePresensi.class,
                List.of("0.5", "1", "1.25", "1.5", "0.5", "1", "1.25", "1.5", "1.5", "1.5", "3"),
                (k, nilai) ->
                        Kunci.persen(
                                        "presensi.potongan." + Kunci.kode(k),
                                        "Potongan disiplin kerja " + k.name() + " (%)")
                                .bawaan(SEJAK, nilai, POTONGAN));
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>();
        hasil.addAll(
                List.of(
                        K5_SENIN_KAMIS,
                        K5_JUMAT,
                        K5R_SENIN_KAMIS,
                        K5R_JUMAT,
                        K6_SENIN_KAMIS,
                        K6_JUMAT,
                        K6_SABTU,
                        SHIFT_PAGI,
                        SHIFT_SIANG,
                        SHIFT_MALAM,
                        JENDELA_SEBELUM,
                        JENDELA_SESUDAH,
                        FLEKSI,
                        RAMADAN));
        hasil.addAll(BATAS_KELAS);
        hasil.addAll(PERSEN_POTONGAN.values());
        return List.copyOf(hasil);
    }
}
