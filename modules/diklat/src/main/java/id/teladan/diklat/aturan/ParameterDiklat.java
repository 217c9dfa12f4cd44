package id.teladan.diklat.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dated figures of training. Peraturan LAN 10/2018 and 5/2022; PP 11/2017. */
public final class ParameterDiklat {

    private static final String SEJAK = "2018-01-01";
    private static final Dasar KONVERSI = Regulasi.PERLAN_10_2018.pasal("Lampiran, konversi JP");
    private static final Dasar LULUS =
            Regulasi.PERLAN_5_2022.pasal("penilaian dan kelulusan peserta");
    private static final Dasar PASCA =
            Regulasi.RANCANGAN_TELADAN.pasal("Diklat: evaluasi pasca pelatihan");

    /** Minutes of one JP. */
    static final Kunci<Integer> MENIT_JP =
            Kunci.bulat("diklat.menit-jp", "Menit satu jam pelajaran", 1, 120)
                    .bawaan(SEJAK, "45", KONVERSI);

    /** JP of a day, by form and reach. */
    static final Map<String, Kunci<Integer>> JP_SEHARI = sehari();

    static final Kunci<Integer> JP_SESI = jp("sesi", "JP satu sesi", "2");
    static final Kunci<Integer> SESI_SEBULAN =
            jp("sesi-sebulan", "Sesi yang dihitung sebulan", "2");

    /** JP of a whole activity. */
    static final Map<BentukDiklat, Kunci<Integer>> JP_KEGIATAN = kegiatan();

    /** JP a year from which the duty is met. */
    static final Map<JenisPegawai, Kunci<Integer>> TARGET = target();

    /** Most JP of a PPPK that count in a year. */
    static final Kunci<Integer> PPPK_MAKS =
            Kunci.bulat("diklat.jp-maks.pppk", "JP setahun yang dihitung untuk PPPK", 0, 1000)
                    .bawaan(SEJAK, "24", Regulasi.RANCANGAN_TELADAN.pasal("Diklat: JP PPPK"));

    static final Kunci<BigDecimal> NILAI_LULUS =
            Kunci.persen("diklat.nilai-lulus", "Nilai yang harus dilampaui untuk lulus")
                    .bawaan(SEJAK, "70", LULUS);
    static final Kunci<BigDecimal> HADIR_KEPEMIMPINAN =
            Kunci.persen(
                            "diklat.hadir-kepemimpinan",
                            "Kehadiran paling rendah kepemimpinan dan Latsar (%)")
                    .bawaan(SEJAK, "95", LULUS);
    static final Kunci<BigDecimal> HADIR_LAIN =
            Kunci.persen("diklat.hadir-lain", "Kehadiran paling rendah pelatihan lain (%)")
                    .bawaan(SEJAK, "80", LULUS);

    /** Value that a qualification must exceed; TIDAK_LULUS has none. */
    static final Map<Kualifikasi, Kunci<BigDecimal>> BATAS_KUALIFIKASI = kualifikasi();

    static final Kunci<Integer> BULAN_EVALUASI =
            Kunci.bulat("diklat.bulan-evaluasi", "Evaluasi pasca pelatihan sesudah (bulan)", 1, 60)
                    .bawaan(SEJAK, "12", PASCA);

    /** Score from which an impact begins; BELUM_BERDAMPAK has none. */
    static final Map<Dampak, Kunci<BigDecimal>> BATAS_DAMPAK = dampak();

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterDiklat() {}

    private static Kunci<Integer> jp(String nama, String judul, String bawaan) {
        return Kunci.bulat("diklat.jp." + nama, judul, 0, 1000).bawaan(SEJAK, bawaan, KONVERSI);
    }

    static String kunciHari(BentukDiklat bentuk, Cakupan cakupan) {
        return Kunci.kode(bentuk) + "." + Kunci.kode(cakupan);
    }

    private static Map<String, Kunci<Integer>> sehari() {
        var bawaan = List.of("4", "6", "5", "7").iterator();
        var hasil = new LinkedHashMap<String, Kunci<Integer>>();
        for (var bentuk : List.of(BentukDiklat.SEMINAR, BentukDiklat.WORKSHOP)) {
            for (var cakupan : Cakupan.values()) {
                var kunci = kunciHari(bentuk, cakupan);
                hasil.put(kunci, jp(kunci, "JP sehari " + bentuk + " " + cakupan, bawaan.next()));
            }
        }
        return hasil;
    }

    private static Map<BentukDiklat, Kunci<Integer>> kegiatan() {
        var hasil = new EnumMap<BentukDiklat, Kunci<Integer>>(BentukDiklat.class);
        for (var bentuk : BentukDiklat.values()) {
            if (bentuk.cara() == CaraJp.KEGIATAN) {
                hasil.put(
                        bentuk,
                        jp(
                                Kunci.kode(bentuk),
                                "JP satu kegiatan " + bentuk,
                                bentuk == BentukDiklat.PATOK_BANDING ? "10" : "20"));
            }
        }
        return hasil;
    }

    private static Map<JenisPegawai, Kunci<Integer>> target() {
        return Kunci.setiap(
                JenisPegawai.class,
                Collections.nCopies(JenisPegawai.values().length, "20"),
                (j, nilai) ->
                        Kunci.bulat(
                                        "diklat.jp-target." + Kunci.kode(j),
                                        "JP setahun untuk " + j,
                                        0,
                                        1000)
                                .bawaan(
                                        SEJAK,
                                        nilai,
                                        Regulasi.PP_11_2017.pasal("Pasal 203 ayat (4)")));
    }

    private static Map<Kualifikasi, Kunci<BigDecimal>> kualifikasi() {
        return Kunci.setiap(
                Kualifikasi.class,
                Arrays.asList("90", "80", "70", "60", null),
                (k, nilai) ->
                        Kunci.persen(
                                        "diklat.kualifikasi." + Kunci.kode(k),
                                        "Kualifikasi " + k + " di atas nilai")
                                .bawaan(SEJAK, nilai, LULUS));
    }

    private static Map<Dampak, Kunci<BigDecimal>> dampak() {
        return Kunci.setiap(
                Dampak.class,
                Arrays.asList("4.20", "3.40", "2.60", null),
                (d, nilai) ->
                        Kunci.desimal(
                                        "diklat.dampak." + Kunci.kode(d),
                                        "Dampak " + d + " sejak skor",
                                        BigDecimal.ONE,
                                        BigDecimal.valueOf(5))
                                .bawaan(SEJAK, nilai, PASCA));
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>(JP_SEHARI.values());
        hasil.addAll(JP_KEGIATAN.values());
        hasil.addAll(TARGET.values());
        hasil.addAll(BATAS_KUALIFIKASI.values());
        hasil.addAll(BATAS_DAMPAK.values());
        hasil.addAll(
                List.of(
                        MENIT_JP,
                        JP_SESI,
                        SESI_SEBULAN,
                        PPPK_MAKS,
                        NILAI_LULUS,
                        HADIR_KEPEMIMPINAN,
                        HADIR_LAIN,
                        BULAN_EVALUASI));
        return List.copyOf(hasil);
    }
}
