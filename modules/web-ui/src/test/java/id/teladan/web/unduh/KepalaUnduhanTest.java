package id.teladan.web.unduh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KepalaUnduhanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.pdf|attachment; filename="a.pdf"; filename*=UTF-8''a.pdf
                    SKP 2026 Ani.pdf|attachment; filename="SKP 2026 Ani.pdf"; filename*=UTF-8''SKP%202026%20Ani.pdf
                    é≥🙂.png|attachment; filename="___.png"; filename*=UTF-8''%C3%A9%E2%89%A5%F0%9F%99%82.png
                    "x";y=1.pdf|attachment; filename="_x__y=1.pdf"; filename*=UTF-8''%22x%22%3By%3D1.pdf
                    """)
    void nama_berkas_dikirim_menurut_RFC_6266(String nama, String kepala) {
        assertThat(PenempatanIsi.dari(nama, false)).isEqualTo(kepala);
    }

    @Test
    void baris_baru_tidak_dapat_menyisipkan_kepala() {
        assertThat(PenempatanIsi.dari("a\r\nSet-Cookie: x.pdf", true))
                .startsWith("inline; ")
                .doesNotContain("\r")
                .doesNotContain("\n");
    }

    @Test
    void alamat_yang_diatur_menang_atas_alamat_permintaan() {
        assertThat(AlamatPublik.pilih(Optional.of("https://asn.go.id/ "), "http", "jahat", 80, ""))
                .isEqualTo("https://asn.go.id");
    }

    @ParameterizedTest
    @CsvSource({
        "http,localhost,8080,http://localhost:8080",
        "http,localhost,80,http://localhost",
        "https,asn.go.id,443,https://asn.go.id",
        "https,asn.go.id,8443,https://asn.go.id:8443"
    })
    void tanpa_pengaturan_dipakai_alamat_permintaan(
            String skema, String host, int port, String alamat) {
        assertThat(AlamatPublik.pilih(Optional.empty(), skema, host, port, "")).isEqualTo(alamat);
        assertThat(AlamatPublik.pilih(Optional.of(" "), skema, host, port, "")).isEqualTo(alamat);
    }
}
