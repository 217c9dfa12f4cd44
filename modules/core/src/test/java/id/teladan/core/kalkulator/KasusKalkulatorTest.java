package id.teladan.core.kalkulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.core.galat.Galat;
import id.teladan.uji.PerkakasUji;
import org.junit.jupiter.api.Test;

class KasusKalkulatorTest extends UjiKasusKalkulator {

    KasusKalkulatorTest() {
        super("core");
    }

    @Test
    void kalkulator_yang_tidak_ada_ditolak_sebelum_isinya_dibaca() {
        assertThat(
                        catchThrowableOfType(
                                        Galat.class,
                                        () ->
                                                PerkakasUji.bean(PerhitunganKalkulator.class)
                                                        .hitungJson("tidak-ada", new byte[0]))
                                .status())
                .isEqualTo(404);
    }
}
