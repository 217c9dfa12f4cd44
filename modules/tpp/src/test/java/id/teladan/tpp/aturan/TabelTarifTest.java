package id.teladan.tpp.aturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabelTarifTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "5400000, 0", "5400001, 0.25", "5650000, 0.25", "5650001, 34"})
    void batas_atas_ikut_dalam_barisnya(long jumlah, String persen) {
        assertThat(TabelTarif.baca("5400000:0; 5650000:0.25; *:34").persen(jumlah))
                .isEqualByComparingTo(persen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5400000",
                "5400000:0:1",
                "5400000:x; *:1",
                "5400000:0",
                "*:0; 5400000:1",
                "5650000:0; 5400000:1; *:2",
                "5400000:0; 5400000:1; *:2"
            })
    void tabel_yang_tidak_menaik_atau_tidak_selesai_ditolak(String teks) {
        assertThatIllegalArgumentException().isThrownBy(() -> TabelTarif.baca(teks));
    }
}
