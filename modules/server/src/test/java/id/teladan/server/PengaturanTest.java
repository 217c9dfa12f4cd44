package id.teladan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PengaturanTest {

    private static final List<String> BENAR =
            List.of("--server=s", "--aplikasi=a", "--data=d", "--port=8080", "--demo-pegawai=200");

    @Test
    void argumen_yang_benar_terbaca_dan_jalur_relatif_menjadi_mutlak() {
        var atur = Pengaturan.dari(BENAR.toArray(String[]::new));
        assertThat(atur.server()).isEqualTo(Path.of("").toAbsolutePath().resolve("s"));
        assertThat(atur.aplikasi()).isAbsolute();
        assertThat(atur.data()).isEqualTo(Path.of("").toAbsolutePath().resolve("d"));
        assertThat(atur.port()).isEqualTo(8080);
        assertThat(atur.portManajemen()).isEqualTo(9990);
        assertThat(atur.demoPegawai()).isEqualTo(200);
        assertThat(atur.uji()).isFalse();
        assertThat(dengan("--data=../x y/../z").data())
                .isEqualTo(Path.of("").toAbsolutePath().getParent().resolve("z"));
        assertThat(dengan("--uji=true").uji()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --port=80          | teladan.port harus 1024 sampai 63625, bukan 80.
                    --port=1023        | teladan.port harus 1024 sampai 63625, bukan 1023.
                    --port=63626       | teladan.port harus 1024 sampai 63625, bukan 63626.
                    --port=-1          | teladan.port harus 1024 sampai 63625, bukan -1.
                    --port=8080x       | teladan.port harus berupa angka.
                    --port=            | Argumen --port belum diisi.
                    --demo-pegawai=199 | teladan.demo.pegawai harus 200 sampai 100000, bukan 199.
                    --demo-pegawai=100001 | teladan.demo.pegawai harus 200 sampai 100000, bukan 100001.
                    --demo-pegawai=banyak | teladan.demo.pegawai harus berupa angka.
                    --data=            | Argumen --data belum diisi.
                    --server=          | Argumen --server belum diisi.
                    --aplikasi=        | Argumen --aplikasi belum diisi.
                    port=8080          | Argumen tidak dikenal: port=8080
                    --port             | Argumen tidak dikenal: --port
                    --warna=biru       | Argumen tidak dikenal: --warna=biru
                    --uji=ya           | Argumen --uji harus true atau false, bukan ya.
                    """)
    void argumen_yang_salah_ditolak_dengan_kalimat_yang_menyebutnya(String salah, String kalimat) {
        assertThatThrownBy(() -> dengan(salah))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(kalimat);
    }

    @Test
    void argumen_yang_tidak_ada_disebut_namanya() {
        for (var a : BENAR) {
            var sisa = new ArrayList<>(BENAR);
            sisa.remove(a);
            assertThatThrownBy(() -> Pengaturan.dari(sisa.toArray(String[]::new)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Argumen " + a.substring(0, a.indexOf('=')) + " belum diisi.");
        }
    }

    @Test
    void batas_port_dan_banyak_pegawai_masih_diterima() {
        assertThat(dengan("--port=1024").port()).isEqualTo(1024);
        assertThat(dengan("--port=63625").portManajemen()).isEqualTo(65535);
        assertThat(dengan("--demo-pegawai=100000").demoPegawai()).isEqualTo(100_000);
    }

    @Test
    void lingkungan_disalin() {
        var lingkungan = new java.util.HashMap<>(Map.of("A", "1"));
        var atur =
                new Pengaturan(
                        Path.of("s"), Path.of("a"), Path.of("d"), 8080, 200, false, lingkungan);
        lingkungan.clear();
        assertThat(atur.lingkungan()).containsExactly(Map.entry("A", "1"));
    }

    private static Pengaturan dengan(String argumen) {
        var semua = new ArrayList<>(BENAR);
        semua.add(argumen);
        return Pengaturan.dari(semua.toArray(String[]::new));
    }
}
