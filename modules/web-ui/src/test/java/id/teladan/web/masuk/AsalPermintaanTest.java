package id.teladan.web.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsalPermintaanTest {

    @ParameterizedTest(name = "{0} Sec-Fetch-Site={1} Origin={2} Host={3} alamat={4}: asing {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET    | cross-site  | https://jahat.example        | teladan.go.id      |                        | false
                    HEAD   | cross-site  | https://jahat.example        | teladan.go.id      |                        | false
                    POST   |             |                              | teladan.go.id      |                        | false
                    POST   | same-origin |                              | teladan.go.id      |                        | false
                    POST   | none        |                              | teladan.go.id      |                        | false
                    POST   | same-site   | https://lain.teladan.go.id   | teladan.go.id      |                        | true
                    POST   | cross-site  |                              | teladan.go.id      |                        | true
                    POST   | apa saja    |                              | teladan.go.id      |                        | true
                    POST   | same-origin | https://teladan.go.id        | 127.0.0.1:8080     |                        | false
                    POST   |             | https://teladan.go.id        | teladan.go.id      |                        | false
                    POST   |             | https://TELADAN.go.id:443    | teladan.go.id      |                        | false
                    POST   |             | http://127.0.0.1:8080        | 127.0.0.1:8080     |                        | false
                    POST   |             | http://127.0.0.1:8081        | 127.0.0.1:8080     |                        | true
                    POST   |             | http://[::1]:8080            | [::1]:8080         |                        | false
                    POST   |             | https://jahat.example        | teladan.go.id      |                        | true
                    POST   |             | https://teladan.go.id.jahat.example | teladan.go.id |                      | true
                    POST   |             | https://teladan.go.id@jahat.example | teladan.go.id |                      | true
                    POST   |             | null                         | teladan.go.id      |                        | true
                    POST   |             | %%%                          | teladan.go.id      |                        | true
                    POST   |             | https://teladan.go.id        | 127.0.0.1:8080     | https://teladan.go.id/ | false
                    POST   |             | https://jahat.example        | 127.0.0.1:8080     | https://teladan.go.id  | true
                    POST   |             | https://jahat.example        |                    |                        | true
                    PUT    | cross-site  |                              | teladan.go.id      |                        | true
                    DELETE |             | https://jahat.example        | teladan.go.id      |                        | true
                    """)
    void yang_mengubah_hanya_dari_halaman_sendiri(
            String metode, String situs, String asal, String host, String alamat, boolean asing) {
        assertThat(AsalPermintaan.asing(metode, situs, asal, host, Optional.ofNullable(alamat)))
                .isEqualTo(asing);
    }
}
