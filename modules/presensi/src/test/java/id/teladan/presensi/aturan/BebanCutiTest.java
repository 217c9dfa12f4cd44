package id.teladan.presensi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BebanCutiTest {

    @ParameterizedTest(name = "sisa {0}/{1}/{2}, {3} hari: {4}/{5}/{6}")
    @CsvFileSource(
            resources = "/kasus/presensi/beban-cuti.csv",
            numLinesToSkip = 1,
            nullValues = "-")
    void hak_yang_paling_lama_dipakai_lebih_dahulu(
            int sisaN2, int sisaN1, int sisaN, int hari, Integer n2, Integer n1, Integer n) {
        var sisa = new SaldoCuti(sisaN, sisaN1, sisaN2);
        var hasil =
                AturanSaldoCuti.KATALOG
                        .pada(Year.of(2026).atDay(1))
                        .bebankan(Year.of(2026), sisa, hari);

        if (n == null) {
            assertThat(hasil.nilaiUsulan()).isEmpty();
            assertThat(hasil.jejak().langkah().get(1).nilai()).isEqualTo(false);
            return;
        }
        var pakai = hasil.nilaiUsulan().orElseThrow();
        assertThat(pakai).isEqualTo(new SaldoCuti(n, n1, n2));
        assertThat(pakai.total()).isEqualTo(hari);
        assertThat(sisa.kurangi(pakai).total()).isEqualTo(sisa.total() - hari);
    }
}
