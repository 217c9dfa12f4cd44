package id.teladan.core.kalkulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PesanGalat;
import id.teladan.uji.KasusKalkulator;
import id.teladan.uji.PerkakasUji;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All worked examples of one module against the use case, a dynamic test for each calculator that has a file. Every
 * module with calculators extends it.
 */
@ExtendWith(PerkakasUji.class)
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
    private record Balasan(int status, String json, List<String> pelanggaran, List<String> pesan) {}

    @TestFactory
    Stream<DynamicTest> jawaban_sesuai_setiap_contoh() {
        return KasusKalkulator.modul(folder()).stream()
                .collect(Collectors.groupingBy(KasusKalkulator::kalkulator))
                .entrySet()
                .stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> periksa(e.getValue())));
    }

    @Test
    void setiap_kalkulator_modul_dikenal_skema_dan_menjawab_contohnya() {
        var nama = nama();
        var milik =
                SkemaKalkulator.semua(getClass().getClassLoader()).stream()
                        .filter(k -> nama.contains(k.nama()))
                        .toList();
        assertThat(milik).hasSameSizeAs(nama);
        for (var skema : milik) {
            var jawaban =
                    perhitungan()
                            .hitungJson(
                                    skema.nama(), skema.contoh().getBytes(StandardCharsets.UTF_8));
            assertThat(jawaban.hasil().keySet())
                    .as(skema.nama())
                    .containsExactlyElementsOf(
                            skema.hasil().stream().map(BidangHasil::nama).toList());
        }
    }

    /** Names of the calculators whose class lies in the module; each must have examples. */
    private Set<String> nama() {
        var beans =
                perhitungan().daftar().stream()
                        .map(RingkasKalkulator::nama)
                        .collect(Collectors.toSet());
        var dengan =
                KasusKalkulator.modul(folder()).stream()
                        .map(KasusKalkulator::kalkulator)
                        .collect(Collectors.toSet());
        assertThat(beans).containsAll(dengan);
        var bersama =
                KasusKalkulator.semua(Path.of(System.getProperty("teladan.akar"))).stream()
                        .map(KasusKalkulator::kalkulator)
                        .collect(Collectors.toSet());
        assertThat(bersama).containsAll(beans);
        return dengan;
    }

    private static PerhitunganKalkulator perhitungan() {
        return PerkakasUji.bean(PerhitunganKalkulator.class);
    }

    private Path folder() {
        return Path.of(System.getProperty("teladan.akar"), "modules", modul);
    }

    private static Balasan tanya(String kalkulator, byte[] isi) {
        try {
            return new Balasan(
                    200, perhitungan().hitungJson(kalkulator, isi).json(), List.of(), List.of());
        } catch (Galat g) {
            return new Balasan(
                    g.status(),
                    null,
                    g.pelanggaran().stream().map(p -> p.bidang() + ":" + p.kode()).toList(),
                    g.pelanggaran().stream()
                            .flatMap(
                                    p ->
                                            Stream.of("id", "en")
                                                    .map(Locale::forLanguageTag)
                                                    .map(b -> PesanGalat.teks(p, b)))
                            .toList());
        }
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
