package id.teladan.core.karier.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Dated figures of what falls due in a career, and how many months ahead people are told. */
public final class ParameterJatuhTempo {

    private static final String SEJAK = "2000-01-01";
    private static final int BULAN_MAKS = 120;
    private static final Dasar PEMBERITAHUAN =
            Regulasi.RANCANGAN_TELADAN.pasal("Jatuh tempo: pemberitahuan");

    /** Months between two periodic salary steps. */
    public static final Kunci<Integer> KGB_BULAN =
            Kunci.bulat("core.kgb.bulan", "Kenaikan gaji berkala: setiap (bulan)", 1, BULAN_MAKS)
                    .bawaan(SEJAK, "24", Regulasi.PP_7_1977.pasal("kenaikan gaji berkala"));

    /** Months in one JPT post without extension. */
    public static final Kunci<Integer> JPT_BULAN =
            Kunci.bulat("core.jpt.batas", "JPT: paling lama tanpa perpanjangan (bulan)", 1, 600)
                    .bawaan(
                            "2017-04-07",
                            "60",
                            Regulasi.PP_11_2017.pasal("masa jabatan pimpinan tinggi"));

    /** Months ahead at which people are told, by kind. */
    static final Map<JenisJatuhTempo, Kunci<List<Integer>>> BULAN_INGAT =
            Kunci.setiap(
                    JenisJatuhTempo.class,
                    List.of("2", "2", "24,12,6", "6,3", "12,6"),
                    (jenis, bulan) ->
                            Kunci.daftarBulat(
                                            "core.jatuh-tempo.ingat." + Kunci.kode(jenis),
                                            "Jatuh tempo "
                                                    + jenis
                                                    + ": diberitahukan (bulan sebelumnya)",
                                            1,
                                            BULAN_MAKS)
                                    .bawaan(SEJAK, bulan, PEMBERITAHUAN));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterJatuhTempo() {}

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>(BULAN_INGAT.values());
        hasil.add(KGB_BULAN);
        hasil.add(JPT_BULAN);
        return List.copyOf(hasil);
    }
}
