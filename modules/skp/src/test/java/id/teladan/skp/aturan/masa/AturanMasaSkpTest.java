package id.teladan.skp.aturan.masa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanMasaSkpTest {

    @ParameterizedTest(name = "TMT {0}, kontrak {1}, SKP {2} s.d. {3}: {4} {5} s.d. {6}")
    @CsvFileSource(resources = "/kasus/skp/masa-skp.csv", numLinesToSkip = 1, nullValues = "-")
    void masa_mengikuti_jabatan_dan_perjanjian_kerja(
            LocalDate tmt,
            LocalDate kontrak,
            LocalDate skpMulai,
            LocalDate skpSampai,
            MasaSkp.Alasan alasan,
            LocalDate mulai,
            LocalDate sampai,
            LocalDate tutup) {
        var hasil =
                AturanMasaSkp.KATALOG
                        .pada(LocalDate.of(2026, 10, 5))
                        .usulkan(new FaktaMasa(2026, tmt, kontrak, skpMulai, skpSampai));
        var masa = hasil.nilaiUsulan().orElseThrow();
        assertThat(masa.alasan()).isEqualTo(alasan);
        assertThat(masa.mulai()).isEqualTo(mulai);
        assertThat(masa.sampai()).isEqualTo(sampai);
        assertThat(masa.tutupSampai()).isEqualTo(tutup);
        assertThat(hasil.jejak().langkah()).isNotEmpty();
    }
}
