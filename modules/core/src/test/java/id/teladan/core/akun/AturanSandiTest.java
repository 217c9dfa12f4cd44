package id.teladan.core.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.galat.Pelanggaran;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanSandiTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(
            resources = "/kasus/akun/sandi.csv",
            delimiter = ';',
            numLinesToSkip = 1,
            nullValues = "-")
    void kata_sandi_pilihan_diperiksa(String sandi, String kode) {
        assertThat(
                        AturanSandi.periksa(
                                sandi, List.of("ani", "Ani Wulandari", "198001012005012001")))
                .extracting(Pelanggaran::kode)
                .containsExactly(kode == null ? new String[0] : kode.split(" "));
    }
}
