package id.teladan.web.rupa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TanggalTertulisTest {

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    DATE, 25/11/2026, 2026-11-25
                    DATE, 5/1/2026, 2026-01-05
                    DATE, ' 25-11-2026 ', 2026-11-25
                    DATE, 25.11.2026, 2026-11-25
                    DATE, 25112026, 2026-11-25
                    DATE, 25 Nov 2026, 2026-11-25
                    DATE, 25 November 2026, 2026-11-25
                    DATE, 17 Agustus 2026, 2026-08-17
                    DATE, 17 Agt 2026, 2026-08-17
                    DATE, 5 Okt 2026, 2026-10-05
                    DATE, 5 October 2026, 2026-10-05
                    DATE, 24 DES 2026, 2026-12-24
                    DATE, 1 Mei 1987, 1987-05-01
                    DATE, 2026-11-25, 2026-11-25
                    DATE, 29/02/2028, 2028-02-29
                    DATE, 01/01/1900, 1900-01-01
                    DATE, 31/12/2099, 2099-12-31
                    DATE, 29/02/2026, -
                    DATE, 31/11/2026, -
                    DATE, 13/13/2026, -
                    DATE, 11/25/2026, -
                    DATE, 0/1/2026, -
                    DATE, 25/11/26, -
                    DATE, 31/12/1899, -
                    DATE, 01/01/2100, -
                    DATE, 25 Foo 2026, -
                    DATE, kemarin, -
                    DATE, '', -
                    DATE, -, -
                    MONTH, 11/2026, 2026-11
                    MONTH, Nov 2026, 2026-11
                    MONTH, 2026-11, 2026-11
                    MONTH, 13/2026, -
                    DATETIME_LOCAL, 25/11/2026 07:30, 2026-11-25T07:30:00
                    DATETIME_LOCAL, 25 Nov 2026 07.30, 2026-11-25T07:30:00
                    DATETIME_LOCAL, 2026-11-25T07:30:59, 2026-11-25T07:30:59
                    DATETIME_LOCAL, 25/11/2026 24:00, -
                    DATETIME_LOCAL, 25/11/2026, -
                    """)
    void yang_diketik_dibaca_dengan_hari_di_depan(
            TanggalTertulis jenis, String diketik, String iso) {
        assertThat(jenis.baca(diketik)).isEqualTo(iso);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            textBlock =
                    """
                    DATE, 2026-01-05, 05/01/2026
                    DATE, 31/02/2026, 31/02/2026
                    MONTH, 2026-01, 01/2026
                    DATETIME_LOCAL, 2026-11-25T07:30:00, 25/11/2026 07:30
                    DATETIME_LOCAL, 2026-11-25T07:30:59, 25/11/2026 07:30:59
                    """)
    void ditulis_hari_bulan_tahun_dan_yang_tak_terbaca_tetap(
            TanggalTertulis jenis, String nilai, String tertulis) {
        assertThat(jenis.tulis(nilai)).isEqualTo(tertulis);
    }
}
