package id.teladan.skp.kalkulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PesanGalat;
import id.teladan.core.kalkulator.PerhitunganKalkulator;
import id.teladan.uji.KasusKalkulator;
import id.teladan.uji.PerkakasUji;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(PerkakasUji.class)
class KasusKalkulatorSkpTest {

    static List<KasusKalkulator> kasus() {
        return KasusKalkulator.modul(Path.of(System.getProperty("teladan.akar"), "modules/skp"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kasus")
    void jawaban_sesuai_contoh(KasusKalkulator kasus) {
        var perhitungan = PerkakasUji.bean(PerhitunganKalkulator.class);
        var isi = kasus.isi().getBytes(StandardCharsets.UTF_8);
        if (kasus.hasil() == null) {
            var galat =
                    catchThrowableOfType(
                            Galat.class, () -> perhitungan.hitungJson(kasus.kalkulator(), isi));
            assertThat(galat).isNotNull();
            assertThat(galat.pelanggaran().stream().map(p -> p.bidang() + ":" + p.kode()))
                    .containsExactlyElementsOf(kasus.pelanggaran());
            assertThat(galat.status()).isEqualTo(kasus.status());
            for (var p : galat.pelanggaran()) {
                for (var bahasa : List.of("id", "en")) {
                    assertThat(PesanGalat.teks(p, Locale.forLanguageTag(bahasa)))
                            .isNotEqualTo(p.kode())
                            .doesNotContain("{");
                }
            }
            return;
        }
        var jawaban = perhitungan.hitungJson(kasus.kalkulator(), isi);
        try (var pembaca = Json.createReader(new StringReader(jawaban.json()))) {
            var json = pembaca.readObject();
            assertThat(KasusKalkulator.beda(kasus.hasil(), json.get("hasil"), "hasil")).isNull();
            assertThat(json.keySet()).containsExactly("hasil", "jejak", "aturan");
            assertThat(json.getJsonArray("jejak")).isNotEmpty();
            assertThat(kasus.status()).isEqualTo(200);
        }
    }
}
