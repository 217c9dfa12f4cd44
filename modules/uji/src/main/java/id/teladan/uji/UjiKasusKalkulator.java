package id.teladan.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All worked examples of one module against the use case, a dynamic test for each calculator that has a file. A module
 * extends it and says how its calculators are asked.
 */
public abstract class UjiKasusKalkulator {

    /** Each calculator has more examples than this. */
    private static final int CONTOH_TERSEDIKIT = 15;

    private final String modul;

    /** Examples of {@code modules/<modul>}. */
    protected UjiKasusKalkulator(String modul) {
        this.modul = modul;
    }

    /**
     * What came back.
     *
     * @param status 200, or the status of the refusal
     * @param json the answer; null when it was refused
     * @param pelanggaran {@code bidang:kode} of a refusal, in order
     * @param pesan the sentences of a refusal in every language
     */
    public record Balasan(int status, String json, List<String> pelanggaran, List<String> pesan) {}

    /** Asks a calculator with a request body. */
    protected abstract Balasan tanya(String kalkulator, byte[] isi);

    @TestFactory
    Stream<DynamicTest> jawaban_sesuai_setiap_contoh() {
        return KasusKalkulator.modul(Path.of(System.getProperty("teladan.akar"), "modules", modul))
                .stream()
                .collect(Collectors.groupingBy(KasusKalkulator::kalkulator))
                .entrySet()
                .stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> periksa(e.getValue())));
    }

    private void periksa(List<KasusKalkulator> semua) {
        assertThat(semua).hasSizeGreaterThan(CONTOH_TERSEDIKIT);
        SoftAssertions.assertSoftly(lunak -> semua.forEach(k -> periksa(lunak, k)));
    }

    private void periksa(SoftAssertions lunak, KasusKalkulator kasus) {
        var balasan = tanya(kasus.kalkulator(), kasus.isi().getBytes(StandardCharsets.UTF_8));
        lunak.assertThat(balasan.status()).as(kasus.toString()).isEqualTo(kasus.status());
        if (kasus.hasil() == null) {
            lunak.assertThat(balasan.pelanggaran())
                    .as(kasus.toString())
                    .isEqualTo(kasus.pelanggaran());
            balasan.pesan()
                    .forEach(
                            p ->
                                    lunak.assertThat(p)
                                            .as(kasus.toString())
                                            .doesNotMatch("[A-Z0-9_]+")
                                            .doesNotContain("{0}", "{1}"));
        } else if (balasan.json() != null) {
            periksaJawaban(lunak, kasus, balasan.json());
        }
    }

    private static void periksaJawaban(SoftAssertions lunak, KasusKalkulator kasus, String isi) {
        try (var pembaca = Json.createReader(new StringReader(isi))) {
            var json = pembaca.readObject();
            lunak.assertThat(KasusKalkulator.beda(kasus.hasil(), json.get("hasil"), "hasil"))
                    .as(kasus.toString())
                    .isNull();
            lunak.assertThat(json.keySet()).containsExactly("hasil", "jejak", "aturan");
            lunak.assertThat(json.getJsonArray("jejak")).as(kasus.toString()).isNotEmpty();
        }
    }
}
