package id.teladan.skp.aturan.angkakredit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BulanMenjabatTest {

    @ParameterizedTest(name = "{0} s.d. {1}: {2} bulan")
    @CsvFileSource(resources = "/kasus/skp/bulan-menjabat.csv", numLinesToSkip = 1)
    void sebulan_dihitung_mulai_lima_belas_hari(LocalDate mulai, LocalDate sampai, int bulan) {
        assertThat(BulanMenjabat.hitung(mulai, sampai)).isEqualTo(bulan);
    }
}
