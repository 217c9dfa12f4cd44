package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Dated figures of discipline. PP 94/2021, Peraturan BKN 6/2022, PP 79/2021. */
public final class ParameterDisiplin {

    private static final String SEJAK = "2021-08-31";
    private static final Dasar TENGGAT = Regulasi.PERATURAN_BKN_6_2022.pasal("tenggat pemeriksaan");
    private static final Dasar RANCANGAN =
            Regulasi.RANCANGAN_TELADAN.pasal("Disiplin: jam dan kewenangan yang tidak diatur");
    private static final Dasar UPAYA = Regulasi.PP_79_2021.pasal("tenggat upaya administratif");

    /** First day of absence in a year of each sanction. */
    static final Map<JenisHukuman, Kunci<Integer>> AMBANG_KETIDAKHADIRAN = ambang();

    /** Consecutive working days of absence that lead to dismissal. */
    static final Kunci<Integer> BERTURUT =
            hari(
                    "disiplin.ketidakhadiran.berturut",
                    "Ketidakhadiran berturut-turut yang diberhentikan (hari kerja)",
                    "10",
                    Regulasi.PP_94_2021.pasal("Pasal 11 ayat (2) huruf d angka 4"));

    /** Missing minutes that count as a day. */
    static final Kunci<Integer> MENIT_SEHARI =
            Kunci.bulat(
                            "disiplin.ketidakhadiran.menit-sehari",
                            "Menit kurang yang dihitung satu hari",
                            1,
                            1440)
                    .bawaan(
                            SEJAK,
                            "450",
                            Regulasi.PP_94_2021.pasal("konversi keterlambatan ke hari kerja"));

    /** Working days to look at an indication. */
    public static final Kunci<Integer> TELAAH =
            hari("disiplin.tenggat.telaah", "Telaah indikasi (hari kerja)", "5", RANCANGAN);

    /** Working days in which the superior summons; then he is reported. */
    public static final Kunci<Integer> PANGGILAN_ATASAN =
            hari(
                    "disiplin.tenggat.panggilan-atasan",
                    "Panggilan pertama oleh atasan (hari kerja)",
                    "7",
                    RANCANGAN);

    /** Heaviest level that a Pj, Plt or Plh may impose: 1 ringan, 2 sedang, 3 berat. */
    public static final Kunci<Integer> TINGKAT_PELAKSANA_TUGAS =
            Kunci.bulat(
                            "disiplin.kewenangan.pelaksana-tugas",
                            "Tingkat hukuman terberat oleh Pj, Plt, atau Plh (1 ringan, 2 sedang, 3 berat)",
                            1,
                            3)
                    .bawaan(SEJAK, "1", RANCANGAN);

    static final Kunci<Integer> ANTARA_PANGGILAN =
            hari(
                    "disiplin.tenggat.antara-panggilan",
                    "Hari kerja di antara surat panggilan dan pemeriksaan",
                    "7",
                    TENGGAT);
    public static final Kunci<Integer> PANGGILAN_KEDUA =
            hari("disiplin.tenggat.panggilan-kedua", "Panggilan kedua (hari kerja)", "7", TENGGAT);
    public static final Kunci<Integer> PENYAMPAIAN =
            hari(
                    "disiplin.tenggat.penyampaian",
                    "Penyampaian keputusan (hari kerja)",
                    "14",
                    TENGGAT);
    public static final Kunci<Integer> BERLAKU =
            hari(
                    "disiplin.tenggat.berlaku",
                    "Keputusan berlaku pada hari kerja ke-",
                    "15",
                    TENGGAT);
    static final Kunci<Integer> KEBERATAN =
            hari("disiplin.tenggat.keberatan", "Pengajuan keberatan (hari kerja)", "14", UPAYA);
    static final Kunci<Integer> TANGGAPAN_PEJABAT =
            hari(
                    "disiplin.tenggat.tanggapan-pejabat",
                    "Tanggapan pejabat atas keberatan (hari kerja)",
                    "6",
                    UPAYA);
    public static final Kunci<Integer> PUTUSAN_KEBERATAN =
            hari(
                    "disiplin.tenggat.putusan-keberatan",
                    "Putusan keberatan (hari kerja)",
                    "21",
                    UPAYA);
    static final Kunci<Integer> BANDING =
            hari(
                    "disiplin.tenggat.banding",
                    "Pengajuan banding administratif (hari kerja)",
                    "14",
                    UPAYA);
    static final Kunci<Integer> TANGGAPAN_PPK =
            hari(
                    "disiplin.tenggat.tanggapan-ppk",
                    "Tanggapan PPK atas banding (hari kerja)",
                    "21",
                    UPAYA);
    public static final Kunci<Integer> PUTUSAN_BANDING =
            hari(
                    "disiplin.tenggat.putusan-banding",
                    "Putusan banding administratif (hari kerja)",
                    "65",
                    UPAYA);

    /** How long a sanction is served, in months; R and B3 have no length. */
    static final Map<JenisHukuman, Kunci<Integer>> LAMA_BULAN = lama();

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterDisiplin() {}

    private static Kunci<Integer> hari(String nama, String judul, String bawaan, Dasar dasar) {
        return Kunci.bulat(nama, judul, 1, 366).bawaan(SEJAK, bawaan, dasar);
    }

    private static Map<JenisHukuman, Kunci<Integer>> ambang() {
        return Kunci.setiap(
                JenisHukuman.class,
                List.of("3", "4", "7", "11", "14", "17", "21", "25", "28"),
                (j, nilai) ->
                        hari(
                                "disiplin.ketidakhadiran." + Kunci.kode(j),
                                "Ketidakhadiran setahun: hari pertama "
                                        + j
                                        + " ("
                                        + j.sebutan()
                                        + ")",
                                nilai,
                                Regulasi.PP_94_2021.pasal(
                                        switch (j.tingkat()) {
                                            case RINGAN -> "Pasal 9 ayat (2) huruf b";
                                            case SEDANG -> "Pasal 10 ayat (2) huruf f";
                                            case BERAT -> "Pasal 11 ayat (2) huruf d";
                                        })));
    }

    private static Map<JenisHukuman, Kunci<Integer>> lama() {
        return Kunci.setiap(
                JenisHukuman.class,
                Arrays.asList(null, null, null, "6", "9", "12", "12", "12", null),
                (j, bulan) ->
                        Kunci.bulat(
                                        "disiplin.lama." + Kunci.kode(j),
                                        "Lama hukuman " + j + " (bulan)",
                                        1,
                                        120)
                                .bawaan(SEJAK, bulan, Regulasi.PP_94_2021.pasal("Pasal 8")));
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>(AMBANG_KETIDAKHADIRAN.values());
        hasil.addAll(
                List.of(
                        BERTURUT,
                        MENIT_SEHARI,
                        TELAAH,
                        PANGGILAN_ATASAN,
                        TINGKAT_PELAKSANA_TUGAS,
                        ANTARA_PANGGILAN,
                        PANGGILAN_KEDUA,
                        PENYAMPAIAN,
                        BERLAKU,
                        KEBERATAN,
                        TANGGAPAN_PEJABAT,
                        PUTUSAN_KEBERATAN,
                        BANDING,
                        TANGGAPAN_PPK,
                        PUTUSAN_BANDING));
        hasil.addAll(LAMA_BULAN.values());
        return List.copyOf(hasil);
    }
}
