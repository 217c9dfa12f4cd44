package id.teladan.core.karier.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Age of retirement (BUP) of each kind of position, dated. Not yet read on JDIH, therefore parameters. */
public final class ParameterPensiun {

    private static final String SEJAK = "2017-04-07";
    private static final Dasar UMUM = Regulasi.PP_11_2017.pasal("Pasal 239 ayat (2)");
    private static final Dasar GURU = Regulasi.UU_14_2005.pasal("Pasal 30 ayat (4)");

    private static final Map<JabatanBup, Kunci<Integer>> BUP = susun();

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.copyOf(BUP.values());

    private ParameterPensiun() {}

    /** The key of a kind of position. */
    public static Kunci<Integer> bup(JabatanBup jabatan) {
        return BUP.get(jabatan);
    }

    private static Map<JabatanBup, Kunci<Integer>> susun() {
        var hasil = new EnumMap<JabatanBup, Kunci<Integer>>(JabatanBup.class);
        for (var j : JabatanBup.values()) {
            var kata = j.name().toLowerCase(Locale.ROOT);
            hasil.put(
                    j,
                    Kunci.bulat(
                                    "core.pensiun.bup-" + kata.replace('_', '-'),
                                    "Batas usia pensiun: " + kata.replace('_', ' '),
                                    50,
                                    75)
                            .bawaan(
                                    SEJAK,
                                    String.valueOf(bawaan(j)),
                                    j == JabatanBup.GURU ? GURU : UMUM));
        }
        return Collections.unmodifiableMap(hasil);
    }

    private static int bawaan(JabatanBup jabatan) {
        return switch (jabatan) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, AHLI_MADYA, GURU -> 60;
            case AHLI_UTAMA -> 65;
            default -> 58;
        };
    }
}
