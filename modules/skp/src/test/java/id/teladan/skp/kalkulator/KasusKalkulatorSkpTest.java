package id.teladan.skp.kalkulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PesanGalat;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.PerhitunganKalkulator;
import id.teladan.core.kalkulator.RingkasKalkulator;
import id.teladan.core.kalkulator.SkemaKalkulator;
import id.teladan.uji.KasusKalkulator;
import id.teladan.uji.PerkakasUji;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PerkakasUji.class)
class KasusKalkulatorSkpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "predikat-kinerja",
                "usulan-rating",
                "pola-distribusi",
                "iki-2021",
                "rencana-kinerja-2021",
                "skp-2021",
                "nilai-kinerja-2021",
                "penilaian-360",
                "angka-kredit"
            })
    void jawaban_sesuai_setiap_contoh(String kalkulator) {
        var semua =
                KasusKalkulator.modul(Path.of(System.getProperty("teladan.akar"), "modules/skp"))
                        .stream()
                        .filter(k -> k.kalkulator().equals(kalkulator))
                        .toList();
        assertThat(semua).hasSizeGreaterThan(15);
        SoftAssertions.assertSoftly(lunak -> semua.forEach(k -> periksa(lunak, k)));
    }

    @Test
    void skema_openapi_mengenal_setiap_kalkulator() {
        assertThat(
                        SkemaKalkulator.semua(getClass().getClassLoader()).stream()
                                .map(k -> new RingkasKalkulator(k.nama(), k.uraian())))
                .containsExactlyElementsOf(PerkakasUji.bean(PerhitunganKalkulator.class).daftar())
                .hasSize(11);
    }

    @Test
    void hasil_berisi_tepat_bidang_yang_dijanjikan_skema() {
        var perhitungan = PerkakasUji.bean(PerhitunganKalkulator.class);
        var skema = SkemaKalkulator.semua(getClass().getClassLoader());
        var diperiksa = new TreeSet<String>();
        for (var k : KasusKalkulator.semua(Path.of(System.getProperty("teladan.akar")))) {
            var milik = skema.stream().filter(s -> s.nama().equals(k.kalkulator())).findFirst();
            if (k.hasil() != null && milik.isPresent() && diperiksa.add(k.kalkulator())) {
                assertThat(
                                perhitungan
                                        .hitungJson(
                                                k.kalkulator(),
                                                k.isi().getBytes(StandardCharsets.UTF_8))
                                        .hasil()
                                        .keySet())
                        .containsExactlyElementsOf(
                                milik.get().hasil().stream().map(BidangHasil::nama).toList());
            }
        }
        assertThat(diperiksa).hasSize(11);
    }

    @Test
    void kalkulator_yang_tidak_ada_ditolak_sebelum_isinya_dibaca() {
        assertThat(
                        catchThrowableOfType(
                                        Galat.class,
                                        () ->
                                                PerkakasUji.bean(PerhitunganKalkulator.class)
                                                        .hitungJson("tidak-ada", new byte[0]))
                                .status())
                .isEqualTo(404);
    }

    private static void periksa(SoftAssertions lunak, KasusKalkulator kasus) {
        var perhitungan = PerkakasUji.bean(PerhitunganKalkulator.class);
        var isi = kasus.isi().getBytes(StandardCharsets.UTF_8);
        if (kasus.hasil() == null) {
            var galat =
                    catchThrowableOfType(
                            Galat.class, () -> perhitungan.hitungJson(kasus.kalkulator(), isi));
            lunak.assertThat(galat).as(kasus.toString()).isNotNull();
            if (galat != null) {
                lunak.assertThat(
                                galat.pelanggaran().stream()
                                        .map(p -> p.bidang() + ":" + p.kode())
                                        .toList())
                        .as(kasus.toString())
                        .isEqualTo(kasus.pelanggaran());
                lunak.assertThat(galat.status()).as(kasus.toString()).isEqualTo(kasus.status());
                galat.pelanggaran().forEach(p -> berteks(lunak, p));
            }
            return;
        }
        var jawaban = perhitungan.hitungJson(kasus.kalkulator(), isi);
        try (var pembaca = Json.createReader(new StringReader(jawaban.json()))) {
            var json = pembaca.readObject();
            lunak.assertThat(KasusKalkulator.beda(kasus.hasil(), json.get("hasil"), "hasil"))
                    .as(kasus.toString())
                    .isNull();
            lunak.assertThat(json.keySet()).containsExactly("hasil", "jejak", "aturan");
            lunak.assertThat(json.getJsonArray("jejak")).as(kasus.toString()).isNotEmpty();
            lunak.assertThat(kasus.status()).isEqualTo(200);
        }
    }

    private static void berteks(SoftAssertions lunak, Pelanggaran p) {
        for (var bahasa : List.of("id", "en")) {
            lunak.assertThat(PesanGalat.teks(p, Locale.forLanguageTag(bahasa)))
                    .isNotEqualTo(p.kode())
                    .doesNotContain("{0}", "{1}");
        }
    }
}
