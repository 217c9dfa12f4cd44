package id.teladan.core.aturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.teladan.core.jejak.JsonJejak;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HasilDanJejakTest {

    private static final VersiAturan VERSI =
            new VersiAturan("contoh", "1", LocalDate.of(2022, 1, 1));
    private static final Dasar DASAR = Regulasi.PERMENPANRB_6_2022.pasal("Lampiran");

    private static Jejak jejak() {
        return Jejak.mulai(VERSI)
                .langkah(
                        "Bagian terbanyak",
                        "n x 70%",
                        Langkah.isi(
                                "pola",
                                PolaKerja.K5,
                                "n",
                                20,
                                "tanggal",
                                LocalDate.of(2026, 2, 1),
                                "bagian",
                                new BigDecimal("70.50"),
                                "daftar",
                                Arrays.asList("a", null, 3L, (short) 4),
                                "peta",
                                Map.of("x", new BigDecimal("1E+3")),
                                "besar",
                                new BigDecimal("1E+400"),
                                "kosong",
                                null,
                                "ya",
                                true,
                                "tidak",
                                false),
                        new BigDecimal("14"),
                        DASAR)
                .semua(Jejak.mulai(VERSI).langkah("Kedua", "-", Map.of(), null, DASAR).selesai())
                .selesai();
    }

    @Test
    void jejak_yang_ditulis_terbaca_kembali_sama() {
        var asli = jejak();
        assertThat(JsonJejak.baca(JsonJejak.tulis(asli))).isEqualTo(asli);
        assertThat(asli.langkah().get(0).masukan().keySet()).startsWith("pola", "n", "tanggal");
        assertThat(JsonJejak.tulis(asli))
                .startsWith(
                        "{\"jejak\":[{\"langkah\":\"Bagian terbanyak\",\"rumus\":\"n x 70%\",\"masukan\":{\"pola\":\"K5\",\"n\":20,")
                .endsWith(
                        "\"aturan\":{\"id\":\"contoh\",\"versi\":\"1\",\"berlakuSejak\":\"2022-01-01\"}}");
    }

    @Test
    void jejak_dapat_disimpan_dalam_sesi() throws Exception {
        var asli = Hasil.usulan("BAIK", jejak());
        var isi = new ByteArrayOutputStream();
        try (var keluar = new ObjectOutputStream(isi)) {
            keluar.writeObject(asli);
        }
        try (var masuk = new ObjectInputStream(new ByteArrayInputStream(isi.toByteArray()))) {
            assertThat(masuk.readObject()).isEqualTo(asli);
        }
    }

    @Test
    void ketiga_hasil_dilipat_menjadi_satu_nilai() {
        for (var hasil :
                List.of(
                        Hasil.usulan(7, jejak()),
                        Hasil.<Integer>tidakMemenuhi("kurang", jejak()),
                        Hasil.perluTelaah("ragu", 5, jejak()))) {
            assertThat(hasil.jejak()).isEqualTo(jejak());
        }
        assertThat(lipat(Hasil.usulan(7, jejak()))).isEqualTo("usul 7");
        assertThat(lipat(Hasil.tidakMemenuhi("kurang", jejak()))).isEqualTo("tidak: kurang");
        assertThat(lipat(Hasil.perluTelaah("ragu", 5, jejak()))).isEqualTo("telaah: ragu 5");
    }

    private static String lipat(Hasil<Integer> h) {
        return h.pilih(
                u -> "usul " + u.nilai(),
                t -> "tidak: " + t.alasan(),
                p -> "telaah: " + p.alasan() + " " + p.usulan());
    }

    @Test
    void jejak_dan_langkah_tidak_boleh_kosong() {
        assertThatIllegalArgumentException().isThrownBy(() -> Jejak.mulai(VERSI).selesai());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jejak.mulai(VERSI).langkah("x", "-", Map.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NilaiBaku.dari(new Object()));
    }

    @Test
    void katalog_memilih_versi_yang_berlaku() {
        var katalog =
                KatalogAturan.dari(
                        v -> v,
                        List.of(VERSI, new VersiAturan("contoh", "2", LocalDate.of(2025, 7, 1))));
        assertThat(katalog.pada(LocalDate.of(2022, 1, 1)).versi()).isEqualTo("1");
        assertThat(katalog.pada(LocalDate.of(2025, 6, 30)).versi()).isEqualTo("1");
        assertThat(katalog.pada(LocalDate.of(2025, 7, 1)).versi()).isEqualTo("2");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> katalog.pada(LocalDate.of(2021, 12, 31)))
                .hasMessage("ATURAN_BELUM_BERLAKU");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KatalogAturan.dari(v -> v, List.of(VERSI, VERSI)));
    }
}
