package id.teladan.core.kalkulator;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PesanGalat;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.UjiKasusKalkulator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class KasusKalkulatorTest extends UjiKasusKalkulator {

    KasusKalkulatorTest() {
        super("core");
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
