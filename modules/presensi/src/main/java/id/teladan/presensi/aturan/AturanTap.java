package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether the time of a punch can be true. */
public final class AturanTap {

    private static final String SEJAK = "2023-04-12";
    private static final Dasar DASAR = Regulasi.RANCANGAN_TELADAN.pasal("Presensi: penerimaan tap");

    static final Kunci<Integer> MENIT_MENDATANG =
            Kunci.bulat(
                            "presensi.tap.menit-mendatang",
                            "Presensi: menit tap boleh mendahului jam server",
                            0,
                            1440)
                    .bawaan(SEJAK, "10", DASAR);

    static final Kunci<Integer> HARI_LAMPAU =
            Kunci.bulat(
                            "presensi.tap.hari-lampau",
                            "Presensi: umur tap tertua yang diterima (hari)",
                            1,
                            3660)
                    .bawaan(SEJAK, "400", DASAR);

    /** Minutes without a word from a device after which it counts as silent. */
    public static final Kunci<Integer> MENIT_DIAM =
            Kunci.bulat(
                            "presensi.perangkat.menit-diam",
                            "Presensi: menit tanpa kabar sampai perangkat dianggap diam",
                            1,
                            1440)
                    .bawaan(SEJAK, "30", DASAR);

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(MENIT_MENDATANG, HARI_LAMPAU, MENIT_DIAM);

    private final Instant palingLambat;
    private final Instant palingAwal;

    private AturanTap(Instant palingLambat, Instant palingAwal) {
        this.palingLambat = palingLambat;
        this.palingAwal = palingAwal;
    }

    /** The bounds at a moment; both are still accepted. The reference date is the day (WIB) of that moment. */
    public static AturanTap pada(Instant kini, ParameterTerbaca parameter) {
        var hari = kini.atOffset(ZoneOffset.ofHours(7)).toLocalDate();
        return new AturanTap(
                kini.plus(parameter.pada(MENIT_MENDATANG, hari), ChronoUnit.MINUTES),
                kini.minus(parameter.pada(HARI_LAMPAU, hari), ChronoUnit.DAYS));
    }

    /** A time of a device's clock as a moment. */
    public static Instant saat(LocalDateTime waktu, int zonaMenit) {
        return waktu.toInstant(ZoneOffset.ofTotalSeconds(zonaMenit * 60));
    }

    /** Why the moment cannot be true; empty when it can. */
    public Optional<SebabKarantina> periksa(Instant waktu) {
        if (waktu.isAfter(palingLambat)) {
            return Optional.of(SebabKarantina.WAKTU_MENDATANG);
        }
        return waktu.isBefore(palingAwal)
                ? Optional.of(SebabKarantina.WAKTU_LAMPAU)
                : Optional.empty();
    }
}
