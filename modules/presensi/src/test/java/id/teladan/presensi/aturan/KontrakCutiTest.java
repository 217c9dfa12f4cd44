package id.teladan.presensi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.PolaKerja;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KontrakCutiTest {

    private static final LocalDate MULAI = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "{0} {1} sampai {2}, perjanjian sampai {3}: {4}")
    @CsvSource({
        "PPPK, TAHUNAN, 2026-10-08, 2026-10-09, true",
        "PPPK, TAHUNAN, 2026-10-09, 2026-10-09, true",
        "PPPK, TAHUNAN, 2026-10-10, 2026-10-09, false",
        "PPPK, SAKIT, 2026-10-10, 2026-10-09, false",
        "PPPK, MELAHIRKAN, 2026-12-31, 2026-12-31, true",
        "PPPK, TAHUNAN, 2026-10-10, , true",
        "PNS, TAHUNAN, 2026-10-10, 2026-10-09, true",
    })
    void cuti_pppk_tidak_melewati_akhir_perjanjian_kerja(
            JenisPegawai siapa,
            JenisCuti jenis,
            LocalDate sampai,
            LocalDate kontrak,
            boolean boleh) {
        var hasil =
                AturanCuti.KATALOG
                        .pada(MULAI)
                        .periksa(
                                new PermintaanCuti(
                                        jenis,
                                        MULAI,
                                        sampai,
                                        PolaKerja.K5,
                                        siapa,
                                        30,
                                        1,
                                        null,
                                        kontrak),
                                KalenderTerbaca.dari(List.of(2026), List.of()),
                                ParameterTerbaca.BAWAAN);
        assertThat(hasil.nilaiUsulan().orElseThrow().diizinkan()).isEqualTo(boleh);
        assertThat(hasil.jejak().langkah())
                .filteredOn(l -> String.valueOf(l.rumus()).contains("perjanjian kerja"))
                .hasSize(siapa == JenisPegawai.PPPK && kontrak != null ? 1 : 0);
    }
}
