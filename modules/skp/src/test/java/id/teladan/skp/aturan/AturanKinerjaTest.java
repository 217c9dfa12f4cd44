package id.teladan.skp.aturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.TingkatTemuan;
import id.teladan.core.jejak.JsonJejak;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanKinerjaTest {

    private static final LocalDate HARI = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "{0} x {1} -> {2}")
    @CsvFileSource(resources = "/kasus/skp/kuadran.csv", numLinesToSkip = 1)
    void kuadran_sembilan_sel(Rating hasilKerja, Rating perilaku, PredikatKinerja predikat) {
        assertThat(AturanPredikat.KATALOG.pada(HARI).predikat(hasilKerja, perilaku).nilaiUsulan())
                .contains(predikat);
    }

    @Test
    void jejak_kuadran_persis_seperti_contoh_kontrak() {
        var hasil =
                AturanPredikat.KATALOG
                        .pada(HARI)
                        .predikat(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI);
        assertThat(JsonJejak.tulis(hasil.jejak()))
                .isEqualTo(
                        """
                        {"jejak":[{"langkah":"Kuadran predikat kinerja","rumus":"hasil kerja x perilaku",\
                        "masukan":{"ratingHasilKerja":"SESUAI_EKSPEKTASI","ratingPerilaku":"DI_BAWAH_EKSPEKTASI"},\
                        "nilai":"KURANG","dasar":[{"id":"PermenPANRB-6-2022","pasal":"Lampiran, kuadran kinerja pegawai"}]}],\
                        "aturan":{"id":"predikat-permenpanrb-6-2022","versi":"1","berlakuSejak":"2022-01-01"}}""");
    }

    @ParameterizedTest(name = "utama {0}, tambahan {1}, perilaku {2}")
    @CsvFileSource(
            resources = "/kasus/skp/usulan-rating.csv",
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "-")
    void usulan_rating_dari_umpan_balik(
            String utama,
            String tambahan,
            String perilaku,
            Rating hasil,
            Rating sikap,
            boolean telaah) {
        var usulan =
                AturanUsulanRating.KATALOG
                        .pada(HARI)
                        .usulkan(
                                new UmpanBalikButir(butir(utama), butir(tambahan), butir(perilaku)),
                                AturanPredikat.KATALOG.pada(HARI));
        assertThat(usulan.nilaiUsulan().orElseThrow().ratingHasilKerja()).isEqualTo(hasil);
        assertThat(usulan.nilaiUsulan().orElseThrow().ratingPerilaku()).isEqualTo(sikap);
        assertThat(usulan instanceof Hasil.PerluTelaah).isEqualTo(telaah);
    }

    private static List<NilaiButir> butir(String huruf) {
        return huruf == null
                ? List.of()
                : huruf.chars()
                        .mapToObj(
                                c ->
                                        c == 'A'
                                                ? NilaiButir.ATAS
                                                : c == 'S' ? NilaiButir.SESUAI : NilaiButir.BAWAH)
                        .toList();
    }

    @Test
    void umpan_balik_tanpa_hasil_kerja_atau_tanpa_tujuh_perilaku_ditolak() {
        var tujuh = Collections.nCopies(7, NilaiButir.SESUAI);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UmpanBalikButir(List.of(), List.of(), tujuh));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new UmpanBalikButir(
                                        List.of(NilaiButir.ATAS), List.of(), tujuh.subList(0, 6)));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "/kasus/skp/pola-distribusi.csv", numLinesToSkip = 1)
    void pola_distribusi(
            String nomor, CapaianOrganisasi capaian, String jumlah, boolean sah, String temuan) {
        var pola = periksa(capaian, jumlah, ParameterTerbaca.BAWAAN);
        assertThat(pola.sah()).isEqualTo(sah);
        assertThat(pola.temuan().stream().map(Temuan::kode).toList())
                .isEqualTo(temuan == null ? List.of() : List.of(temuan.split(";")));
    }

    @Test
    void parameter_tersimpan_mengubah_batas_sejak_tanggalnya() {
        var parameter =
                ParameterTerbaca.dari(
                        List.of(
                                new ParameterTerbaca.Baris(
                                        ParameterPolaDistribusi.DOMINAN_MAKS.nama(),
                                        "75",
                                        HARI,
                                        null,
                                        Regulasi.RANCANGAN_TELADAN.pasal("uji"))));
        assertThat(periksa(CapaianOrganisasi.ISTIMEWA, "15/5/0/0/0", parameter).sah()).isTrue();
        assertThat(
                        AturanPolaDistribusi.KATALOG
                                .pada(HARI)
                                .periksa(
                                        CapaianOrganisasi.ISTIMEWA,
                                        jumlah("15/5/0/0/0"),
                                        parameter,
                                        HARI.minusDays(1))
                                .nilaiUsulan()
                                .orElseThrow()
                                .sah())
                .isFalse();
    }

    @Test
    void unit_kecil_hanya_diberi_peringatan() {
        var kecil = periksa(CapaianOrganisasi.ISTIMEWA, "9/0/0/0/0", ParameterTerbaca.BAWAAN);
        assertThat(kecil.sah()).isTrue();
        assertThat(kecil.temuan())
                .singleElement()
                .extracting(Temuan::tingkat)
                .isEqualTo(TingkatTemuan.PERINGATAN);
    }

    @Test
    void tanpa_pegawai_adalah_salah_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                periksa(
                                        CapaianOrganisasi.BAIK,
                                        "0/0/0/0/0",
                                        ParameterTerbaca.BAWAAN));
    }

    private static PolaTerperiksa periksa(
            CapaianOrganisasi capaian, String jumlah, ParameterTerbaca parameter) {
        return AturanPolaDistribusi.KATALOG
                .pada(HARI)
                .periksa(capaian, jumlah(jumlah), parameter, HARI)
                .nilaiUsulan()
                .orElseThrow();
    }

    private static Map<PredikatKinerja, Integer> jumlah(String teks) {
        var bagian = teks.split("/");
        var hasil = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        var semua = PredikatKinerja.values();
        for (var i = 0; i < semua.length; i++) {
            hasil.put(semua[i], Integer.valueOf(bagian[i]));
        }
        return hasil;
    }
}
