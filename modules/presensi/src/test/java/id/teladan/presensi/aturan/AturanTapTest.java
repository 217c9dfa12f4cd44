package id.teladan.presensi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.ParameterTerbaca;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanTapTest {

    private static final Instant KINI = Instant.parse("2026-10-05T00:30:00Z"); // 07.30 WIB

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-10-05T07:30:00,",
        "2026-10-05T07:40:00,",
        "2026-10-05T07:40:01,WAKTU_MENDATANG",
        "2025-08-31T07:30:00,",
        "2025-08-31T07:29:59,WAKTU_LAMPAU",
        "2000-01-01T00:00:00,WAKTU_LAMPAU",
    })
    void sampai_10_menit_di_depan_dan_400_hari_ke_belakang(
            LocalDateTime waktu, SebabKarantina sebab) {
        var aturan = AturanTap.pada(KINI, ParameterTerbaca.BAWAAN);
        assertThat(aturan.periksa(AturanTap.saat(waktu, 420)).orElse(null)).isEqualTo(sebab);
    }
}
