package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Dated figures of the check-in by phone or browser. */
public final class ParameterTapMandiri {

    static final Dasar DASAR = Regulasi.RANCANGAN_TELADAN.pasal("Presensi: tap mandiri");
    private static final String SEJAK = "2023-04-12";
    private static final int TERBESAR = 100;

    static final Kunci<Integer> AKURASI =
            bulat("akurasi-meter", "akurasi lokasi paling kasar yang wajar (meter)", 5000, "50");
    static final Kunci<Integer> MENIT_JAM =
            bulat("menit-jam", "menit jam ponsel boleh berbeda", 1440, "5");
    static final Kunci<Integer> MENIT_LURING =
            bulat("menit-luring", "menit sampai tap dianggap luring", 1440, "5");
    static final Kunci<Integer> HARI_KIRIM =
            bulat("hari-kirim", "hari paling lama tap luring dikirim", 366, "7");
    static final Kunci<Integer> PERLU_DILIHAT =
            bulat("risiko-dilihat", "nilai risiko mulai dilihat petugas", TERBESAR, "50");

    /** Check-ins of one person a day; a phone that runs wild does not fill the disk. */
    public static final Kunci<Integer> SEHARI =
            bulat("tap-sehari", "tap terbanyak seorang dalam sehari", 1000, "50");

    static final Map<IsyaratTap, Kunci<Integer>> NILAI =
            Kunci.setiap(
                    IsyaratTap.class,
                    List.of("60", "40", "15", "20", "25", "10", "40", "30", "60", "20"),
                    (i, nilai) ->
                            Kunci.bulat(
                                            "presensi.mandiri.risiko." + Kunci.kode(i),
                                            "Presensi mandiri: nilai risiko " + i.name(),
                                            0,
                                            TERBESAR)
                                    .bawaan(SEJAK, nilai, DASAR));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterTapMandiri() {}

    private static Kunci<Integer> bulat(String nama, String judul, int maks, String bawaan) {
        return Kunci.bulat("presensi.mandiri." + nama, "Presensi mandiri: " + judul, 0, maks)
                .bawaan(SEJAK, bawaan, DASAR);
    }

    private static List<Kunci<?>> semua() {
        var hasil =
                new ArrayList<Kunci<?>>(
                        List.of(
                                AKURASI,
                                MENIT_JAM,
                                MENIT_LURING,
                                HARI_KIRIM,
                                PERLU_DILIHAT,
                                SEHARI));
        hasil.addAll(NILAI.values());
        return List.copyOf(hasil);
    }
}
