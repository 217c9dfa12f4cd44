package id.teladan.skp.kalkulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PesanGalat;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.PerhitunganKalkulator;
import id.teladan.core.kalkulator.RingkasKalkulator;
import id.teladan.core.kalkulator.SkemaKalkulator;
import id.teladan.uji.KasusKalkulator;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.UjiKasusKalkulator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class KasusKalkulatorSkpTest extends UjiKasusKalkulator {

    KasusKalkulatorSkpTest() {
        super("skp");
    }

    @Test
    void skema_openapi_mengenal_setiap_kalkulator() {
        assertThat(
                        SkemaKalkulator.semua(getClass().getClassLoader()).stream()
                                .map(k -> new RingkasKalkulator(k.nama(), k.uraian())))
                .containsExactlyElementsOf(PerkakasUji.bean(PerhitunganKalkulator.class).daftar())
                .hasSizeGreaterThanOrEqualTo(13);
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
        assertThat(diperiksa).hasSize(skema.size());
    }

    @Test
    void contoh_di_layar_selalu_terjawab() {
        var perhitungan = PerkakasUji.bean(PerhitunganKalkulator.class);
        for (var skema : SkemaKalkulator.semua(getClass().getClassLoader())) {
            assertThat(skema.contoh()).as(skema.nama()).isNotEqualTo("{}");
            assertThat(
                            perhitungan
                                    .hitungJson(
                                            skema.nama(),
                                            skema.contoh().getBytes(StandardCharsets.UTF_8))
                                    .hasil())
                    .as(skema.nama())
                    .isNotEmpty();
        }
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

    @Override
    protected Balasan tanya(String kalkulator, byte[] isi) {
        try {
            var jawaban = PerkakasUji.bean(PerhitunganKalkulator.class).hitungJson(kalkulator, isi);
            return new Balasan(200, jawaban.json(), List.of(), List.of());
        } catch (Galat g) {
            return new Balasan(
                    g.status(),
                    null,
                    g.pelanggaran().stream().map(p -> p.bidang() + ":" + p.kode()).toList(),
                    g.pelanggaran().stream()
                            .flatMap(
                                    p ->
                                            List.of("id", "en").stream()
                                                    .map(
                                                            b ->
                                                                    PesanGalat.teks(
                                                                            p,
                                                                            Locale.forLanguageTag(
                                                                                    b))))
                            .toList());
        }
    }
}
