package id.teladan.presensi.aturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AturanHariPresensiTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "fleksi 30 menit: masuk {0}, pulang {1} -> {2} menit, {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "07:30:00, 16:00:00, 0, -",
                "07:45:00, 16:15:00, 0, -",
                "07:45:00, 16:14:59, 15, TL1",
                "08:00:00, 16:30:00, 0, -",
                "08:01:00, 18:00:00, 31, TL2",
                "07:45:00, -, 15, TL1",
            })
    void terlambat_yang_ditebus_pada_hari_yang_sama_dalam_menit_fleksibel_tidak_dihitung(
            String masuk, String pulang, long menit, String kode) {
        var tap = pulang == null ? List.of(pada(masuk)) : List.of(pada(masuk), pada(pulang));
        var hari =
                AturanHariPresensi.KATALOG
                        .pada(SENIN)
                        .tetapkan(
                                JadwalBaku.K5,
                                SENIN,
                                tap,
                                null,
                                dengan("presensi.fleksi-menit", "30"))
                        .nilaiUsulan()
                        .orElseThrow();
        assertThat(hari.menitTerlambat()).isEqualTo(menit);
        assertThat(hari.kode().stream().map(Enum::name).filter(k -> k.startsWith("TL")).toList())
                .isEqualTo(kode == null ? List.of() : List.of(kode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "07:30", "07:30-16:00-17:00", "7.30-16.00", "25:00-16:00"})
    void jam_kerja_yang_tidak_sah_ditolak(String teks) {
        assertThatIllegalArgumentException().isThrownBy(() -> JamKerja.baca(teks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7", "k5"})
    void jadwal_yang_tidak_dikenal_ditolak(String kode) {
        assertThatIllegalArgumentException().isThrownBy(() -> JadwalBaku.dariKode(kode));
    }

    private static LocalDateTime pada(String jam) {
        return LocalDateTime.parse(SENIN + "T" + jam);
    }

    private static ParameterTerbaca dengan(String kunci, String nilai) {
        return ParameterTerbaca.dari(
                List.of(
                        new ParameterTerbaca.Baris(
                                kunci,
                                nilai,
                                LocalDate.of(2026, 1, 1),
                                null,
                                Regulasi.PERGUB_TPP.pasal("jam kerja fleksibel"))));
    }
}
