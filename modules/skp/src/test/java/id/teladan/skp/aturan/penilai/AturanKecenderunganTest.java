package id.teladan.skp.aturan.penilai;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.skp.aturan.PredikatKinerja;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanKecenderunganTest {

    private static final LocalDate ACUAN = LocalDate.of(2026, 9, 30);

    @ParameterizedTest(name = "{0} banding {1}: {2} ({3})")
    @CsvFileSource(resources = "/kasus/skp/kecenderungan.csv", numLinesToSkip = 1, nullValues = "-")
    void rata_rata_penilai_dibanding_penilai_lain(
            String penilai, String lain, Kecenderungan hasil, BigDecimal selisih) {
        var banding =
                AturanKecenderungan.KATALOG
                        .pada(ACUAN)
                        .banding(sebaran(penilai), sebaran(lain), ParameterTerbaca.BAWAAN, ACUAN);
        var terbaca = banding.nilaiUsulan().orElseThrow();
        assertThat(terbaca.kecenderungan()).isEqualTo(hasil);
        if (selisih == null) {
            assertThat(terbaca.selisih()).isNull();
        } else {
            assertThat(terbaca.selisih()).isEqualByComparingTo(selisih);
        }
        assertThat(banding.jejak().langkah()).isNotEmpty();
    }

    /** Counts in the order of the predicates: {@code 2/3/0/0/0}. */
    private static SebaranPenilai sebaran(String teks) {
        var hasil = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        var bagian = List.of(teks.split("/")).iterator();
        for (var p : PredikatKinerja.values()) {
            hasil.put(p, Integer.parseInt(bagian.next()));
        }
        return new SebaranPenilai(hasil);
    }
}
