package id.teladan.core.nilai;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.List;

/** Dated figures of the NIP check; none of them was found in a regulation that we could read. */
public final class ParameterNip {

    private static final String SEJAK = "1958-01-01";

    /** Earliest year of birth that is accepted. */
    public static final Kunci<Integer> TAHUN_LAHIR_MIN =
            Kunci.bulat("core.nip.tahun-lahir-min", "NIP: tahun lahir paling awal", 1900, 2100)
                    .bawaan(SEJAK, "1940", Regulasi.RANCANGAN_TELADAN.pasal("NIP: tahun lahir"));

    /** The year of birth lies at least this many years before the reference date. */
    public static final Kunci<Integer> USIA_MIN =
            Kunci.bulat("core.nip.usia-min", "NIP: usia termuda pemilik nomor", 0, 100)
                    .bawaan(SEJAK, "16", Regulasi.RANCANGAN_TELADAN.pasal("NIP: tahun lahir"));

    /** Age at the TMT below which a warning is given. */
    public static final Kunci<Integer> USIA_TMT_PNS =
            Kunci.bulat("core.nip.usia-tmt-pns", "NIP: usia wajar pada TMT CPNS", 0, 100)
                    .bawaan(SEJAK, "18", Regulasi.RANCANGAN_TELADAN.pasal("NIP: usia pada TMT"));

    /** Age in the year of appointment below which a warning is given. */
    public static final Kunci<Integer> USIA_TMT_PPPK =
            Kunci.bulat("core.nip.usia-tmt-pppk", "NI PPPK: usia wajar saat pengangkatan", 0, 100)
                    .bawaan(SEJAK, "20", Regulasi.RANCANGAN_TELADAN.pasal("NIP: usia pada TMT"));

    /** First accepted PPPK code in digits 13-14. */
    public static final Kunci<Integer> KODE_PPPK_MIN =
            Kunci.bulat("core.nip.kode-pppk-min", "NI PPPK: kode terkecil", 13, 99)
                    .bawaan(SEJAK, "21", Regulasi.RANCANGAN_TELADAN.pasal("NI PPPK: kode"));

    /** Last accepted PPPK code in digits 13-14. */
    public static final Kunci<Integer> KODE_PPPK_MAKS =
            Kunci.bulat("core.nip.kode-pppk-maks", "NI PPPK: kode terbesar", 13, 99)
                    .bawaan(SEJAK, "29", Regulasi.RANCANGAN_TELADAN.pasal("NI PPPK: kode"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA =
            List.of(
                    TAHUN_LAHIR_MIN,
                    USIA_MIN,
                    USIA_TMT_PNS,
                    USIA_TMT_PPPK,
                    KODE_PPPK_MIN,
                    KODE_PPPK_MAKS);

    private ParameterNip() {}
}
