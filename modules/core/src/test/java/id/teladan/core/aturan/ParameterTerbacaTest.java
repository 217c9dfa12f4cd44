package id.teladan.core.aturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTerbacaTest {

    private static final Dasar DASAR = Regulasi.RANCANGAN_TELADAN.pasal("uji");
    private static final Kunci<BigDecimal> BATAS =
            Kunci.persen("uji.batas", "Batas uji")
                    .bawaan("2022-01-01", "70", DASAR)
                    .bawaan("2024-01-01", "65.5", DASAR);
    private static final Kunci<Integer> USIA =
            Kunci.bulat("uji.usia", "Usia uji", 16, 60).bawaan("2020-01-01", "18", DASAR);

    private static LocalDate t(String teks) {
        return teks == null ? null : LocalDate.parse(teks);
    }

    private static ParameterTerbaca.Baris baris(String nilai, String mulai, String sampai) {
        return new ParameterTerbaca.Baris(
                "uji.batas", nilai, t(mulai), t(sampai), Regulasi.SE_MENPANRB_3_2023.pasal("1"));
    }

    @Test
    void bawaan_berlaku_sampai_sehari_sebelum_berikutnya() {
        var p = ParameterTerbaca.BAWAAN;
        assertThat(p.pada(BATAS, t("2022-01-01"))).isEqualByComparingTo("70");
        assertThat(p.pada(BATAS, t("2023-12-31"))).isEqualByComparingTo("70");
        assertThat(p.pada(BATAS, t("2024-01-01"))).isEqualByComparingTo("65.5");
        assertThat(p.pada(USIA, t("2026-01-01"))).isEqualTo(18);
        assertThat(BATAS.bawaan().get(0).sampai()).isEqualTo(t("2023-12-31"));
        assertThat(BATAS).hasToString("uji.batas");
        assertThat(BATAS.jenis()).isEqualTo(BigDecimal.class);
    }

    @Test
    void tanggal_tanpa_nilai_ditolak() {
        assertThatThrownBy(() -> ParameterTerbaca.BAWAAN.pada(BATAS, t("2021-12-31")))
                .hasMessage("PARAMETER_BELUM_BERLAKU");
    }

    @Test
    void baris_tersimpan_mendahului_bawaan_pada_masanya() {
        var p =
                ParameterTerbaca.dari(
                        List.of(
                                baris("60", "2023-05-01", "2023-05-31"),
                                baris("55", "2025-01-01", null)));
        assertThat(p.pada(BATAS, t("2023-04-30"))).isEqualByComparingTo("70");
        assertThat(p.pada(BATAS, t("2023-05-01"))).isEqualByComparingTo("60");
        assertThat(p.berlaku(BATAS, t("2023-05-31")).dasar().id()).isEqualTo("SE-MenPANRB-3-2023");
        assertThat(p.pada(BATAS, t("2023-06-01"))).isEqualByComparingTo("70");
        assertThat(p.pada(BATAS, t("2030-01-01"))).isEqualByComparingTo("55");
    }

    @Test
    void masa_yang_bertumpuk_ditolak() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ParameterTerbaca.dari(
                                        List.of(
                                                baris("60", "2023-05-01", "2023-05-31"),
                                                baris("61", "2023-05-31", null))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ParameterTerbaca.dari(
                                        List.of(
                                                baris("60", "2023-05-01", null),
                                                baris("61", "2022-05-31", null))));
        assertThat(
                        ParameterTerbaca.dari(
                                        List.of(
                                                baris("61", "2023-06-01", null),
                                                baris("60", "2023-05-01", "2023-05-31")))
                                .pada(BATAS, t("2023-05-31")))
                .isEqualByComparingTo("60");
    }

    @Test
    void nilai_di_luar_batas_bukan_nilai_kunci() {
        assertThat(USIA.baca(" 16 ")).isEqualTo(16);
        assertThat(USIA.baca("60")).isEqualTo(60);
        for (var salah : List.of("15", "61", "x", "1.5")) {
            assertThatIllegalArgumentException().isThrownBy(() -> USIA.baca(salah));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> BATAS.baca("100.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> BATAS.baca("-0.1"));
    }
}
