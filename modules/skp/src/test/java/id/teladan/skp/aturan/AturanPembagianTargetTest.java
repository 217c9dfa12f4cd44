package id.teladan.skp.aturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.TingkatTemuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanPembagianTargetTest {

    private static final AturanPembagianTarget ATURAN =
            AturanPembagianTarget.KATALOG.pada(LocalDate.of(2026, 12, 31));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/kasus/skp/pembagian-target.csv", numLinesToSkip = 1)
    void target_yang_dibagi_langsung(
            String kasus,
            CaraBagi cara,
            BigDecimal target,
            String satuan,
            String andil,
            BigDecimal dipikul,
            boolean terbagi,
            String temuan) {
        var hasil =
                ATURAN.periksa(
                        new TargetInduk(
                                "Jumlah",
                                "KUANTITAS",
                                target,
                                satuan.equals("-") ? null : satuan,
                                cara),
                        andil == null
                                ? List.of()
                                : Arrays.stream(andil.split(";"))
                                        .map(AturanPembagianTargetTest::andil)
                                        .toList());

        var nilai = hasil.nilaiUsulan().orElseThrow();
        assertThat(nilai.dipikul()).as(kasus).isEqualByComparingTo(dipikul);
        assertThat(nilai.terbagi()).isEqualTo(terbagi);
        assertThat(nilai.temuan())
                .extracting(Temuan::kode)
                .containsExactlyInAnyOrder(temuan == null ? new String[0] : temuan.split(" "));
        assertThat(nilai.temuan()).allMatch(t -> t.tingkat() == TingkatTemuan.PERINGATAN);
        assertThat(hasil.jejak().langkah()).hasSize(3);
        assertThat(hasil.jejak().langkah().get(2).nilai())
                .isEqualTo(terbagi ? "TERBAGI" : "TARGET_BELUM_TERBAGI");
    }

    @Test
    void temuan_menyebut_angka_dan_siapa() {
        var hasil =
                ATURAN.periksa(
                        new TargetInduk(
                                "OPD binaan",
                                "KUANTITAS",
                                new BigDecimal("12"),
                                "OPD",
                                CaraBagi.BEBAN),
                        List.of(andil("Bagus 5 OPD"), andil("Citra 3 dokumen")));

        assertThat(hasil.nilaiUsulan().orElseThrow().temuan())
                .extracting(t -> t.pesan(Locale.forLanguageTag("id")))
                .containsExactly(
                        "OPD binaan: baru dipikul 5 dari 12 OPD.",
                        "Satuan target Citra berbeda dari OPD binaan, sehingga tidak ikut dihitung.");
        assertThat(hasil.jejak().langkah().get(1).masukan().get("Bagus")).hasToString("5");
    }

    @Test
    void lebih_dari_tiga_nama_diringkas_dan_jejak_menyebut_semuanya() {
        var hasil =
                ATURAN.periksa(
                        new TargetInduk(
                                "OPD binaan",
                                "KUANTITAS",
                                new BigDecimal("5"),
                                "OPD",
                                CaraBagi.BEBAN),
                        List.of(
                                andil("Bagus 5 OPD"),
                                andil("Citra 1 dokumen"),
                                andil("Dodi 2 dokumen"),
                                andil("Eka 3 dokumen"),
                                andil("Citra 4 laporan"),
                                andil("Fajar 3 dokumen"),
                                andil("Gita 1 kali")));

        assertThat(hasil.nilaiUsulan().orElseThrow().temuan())
                .extracting(t -> t.pesan(Locale.forLanguageTag("id")))
                .containsExactly(
                        "Satuan target Citra, Dodi, Eka, dan 2 orang lain berbeda dari OPD binaan, sehingga tidak ikut dihitung.");
        assertThat(hasil.jejak().langkah().get(0).masukan())
                .containsEntry("Gita (tidak dihitung)", "1 kali")
                .containsEntry("Dodi (tidak dihitung)", "2 dokumen");
    }

    @Test
    void indikator_kualitatif_tanpa_aspek_ikut_dihitung() {
        var hasil =
                ATURAN.periksa(
                        new TargetInduk("Laporan", null, BigDecimal.TEN, "laporan", CaraBagi.BEBAN),
                        List.of(new Andil("A", null, null, BigDecimal.TEN, "laporan")));

        assertThat(hasil.nilaiUsulan().orElseThrow().terbagi()).isTrue();
    }

    @Test
    void sebelum_2022_aturan_ini_belum_berlaku() {
        assertThat(AturanPembagianTarget.KATALOG.pada(LocalDate.of(2022, 1, 1))).isNotNull();
        assertThatThrownBy(() -> AturanPembagianTarget.KATALOG.pada(LocalDate.of(2021, 12, 31)))
                .hasMessageContaining("ATURAN_BELUM_BERLAKU");
    }

    /** {@code name target unit [region or ASPECT]}. */
    private static Andil andil(String teks) {
        var k = teks.strip().split(" ");
        var akhir = k.length > 3 ? k[3] : null;
        var aspek = "KUALITAS".equals(akhir) ? akhir : "KUANTITAS";
        return new Andil(
                k[0],
                "KUALITAS".equals(akhir) ? null : akhir,
                aspek,
                new BigDecimal(k[1]),
                k[2].equals("-") ? null : k[2]);
    }
}
