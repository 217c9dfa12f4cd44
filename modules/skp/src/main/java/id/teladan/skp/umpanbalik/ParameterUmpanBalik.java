package id.teladan.skp.umpanbalik;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.List;

/** Who besides the superior gives feedback; the province decides. */
public final class ParameterUmpanBalik {

    /** 1 = colleagues and subordinates give feedback too, 0 = the superior alone. */
    public static final Kunci<Integer> REKAN =
            Kunci.bulat(
                            "skp.umpan-balik.rekan",
                            "Umpan balik dari rekan dan bawahan: 1 dibuka, 0 ditutup",
                            0,
                            1)
                    .bawaan(
                            "2022-01-01",
                            "1",
                            Regulasi.PERMENPANRB_6_2022.pasal("umpan balik berkelanjutan"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(REKAN);

    private ParameterUmpanBalik() {}
}
