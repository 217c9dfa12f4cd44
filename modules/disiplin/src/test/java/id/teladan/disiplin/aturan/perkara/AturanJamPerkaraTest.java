package id.teladan.disiplin.aturan.perkara;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.ParameterTerbaca;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanJamPerkaraTest {

    private static final ParameterTerbaca BAWAAN = ParameterTerbaca.dari(List.of());

    /** 2026 with one holiday on Tuesday 13 October. */
    private static final KalenderTerbaca KALENDER =
            KalenderTerbaca.dari(
                    List.of(2026),
                    List.of(
                            new HariLibur(
                                    LocalDate.of(2026, 10, 13),
                                    HariLibur.Jenis.NASIONAL,
                                    "Libur uji",
                                    new Dasar("uji", "uji"))));

    private static TanggalPerkara semua(LocalDate h) {
        return new TanggalPerkara(h, null, h, h, h, h, h);
    }

    /** The day of the event is day 0; weekends and the holiday do not count. */
    @ParameterizedTest(name = "{0} sejak {1}: {2} sampai {3}")
    @CsvSource({
        "INDIKASI, 2026-10-05, TELAAH, 2026-10-12",
        "INDIKASI, 2026-10-06, TELAAH, 2026-10-14",
        "DIPANGGIL_1, 2026-10-05, PANGGILAN_KEDUA, 2026-10-15",
        "DIPANGGIL_2, 2026-10-05, PEMERIKSAAN_KEDUA, 2026-10-05",
        "DITETAPKAN, 2026-10-01, PENYAMPAIAN, 2026-10-22",
        "DISAMPAIKAN, 2026-10-05, BERLAKU, 2026-10-27",
        "UPAYA_ADMINISTRATIF, 2026-10-05, PUTUSAN_UPAYA, 2026-11-04",
        "DIJALANI, 2026-10-05, MASA_HUKUMAN, 2026-10-05",
    })
    void jam_menurut_keadaan(
            StatusPerkara status, LocalDate sejak, JenisJam jenis, LocalDate batas) {
        assertThat(AturanJamPerkara.jam(status, semua(sejak), false, KALENDER, BAWAAN))
                .hasValue(new Jam(jenis, sejak, batas));
    }

    @Test
    void indikasi_yang_diterima_menunggu_panggilan_atasan() {
        var t = LocalDate.of(2026, 10, 5);
        assertThat(
                        AturanJamPerkara.jam(
                                StatusPerkara.INDIKASI,
                                new TanggalPerkara(t, t, null, null, null, null, null),
                                false,
                                KALENDER,
                                BAWAAN))
                .hasValue(new Jam(JenisJam.PANGGILAN_ATASAN, t, LocalDate.of(2026, 10, 15)));
    }

    @Test
    void banding_lebih_lama_daripada_keberatan_dan_tanpa_masa_tanpa_jam() {
        var t = LocalDate.of(2026, 3, 2);
        assertThat(
                        AturanJamPerkara.jam(
                                        StatusPerkara.UPAYA_ADMINISTRATIF,
                                        semua(t),
                                        true,
                                        KALENDER,
                                        BAWAAN)
                                .orElseThrow()
                                .batas())
                .isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(
                        AturanJamPerkara.jam(
                                StatusPerkara.DIJALANI,
                                new TanggalPerkara(t, t, t, t, t, null, null),
                                false,
                                KALENDER,
                                BAWAAN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DITOLAK",
        "DIPERIKSA",
        "BAP_SELESAI",
        "LHP_SELESAI",
        "SELESAI",
        "DIARSIPKAN",
        "BERLAKU"
    })
    void tanpa_jam(StatusPerkara status) {
        assertThat(
                        AturanJamPerkara.jam(
                                status, semua(LocalDate.of(2026, 10, 5)), false, KALENDER, BAWAAN))
                .isEmpty();
    }

    @Test
    void tahun_tanpa_kalender_membuat_batas_kosong_dan_bukan_tebakan() {
        assertThat(
                        AturanJamPerkara.jam(
                                        StatusPerkara.DISAMPAIKAN,
                                        semua(LocalDate.of(2026, 12, 21)),
                                        false,
                                        KALENDER,
                                        BAWAAN)
                                .orElseThrow()
                                .batas())
                .isNull();
        assertThat(
                        AturanJamPerkara.sisa(
                                LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 5), KALENDER))
                .isNull();
        assertThat(AturanJamPerkara.sisa(LocalDate.of(2026, 12, 21), null, KALENDER)).isNull();
    }

    /** Friday 9 October to Wednesday 14 October: Monday and Wednesday, since Tuesday is a holiday. */
    @ParameterizedTest(name = "hari ini {0}, batas {1}: {2}")
    @CsvSource({
        "2026-10-09, 2026-10-14, 2",
        "2026-10-13, 2026-10-14, 1",
        "2026-10-14, 2026-10-14, 0",
        "2026-10-15, 2026-10-14, -1",
        "2026-10-18, 2026-10-14, -2",
        "2026-10-19, 2026-10-14, -3",
    })
    void sisa_dalam_hari_kerja(LocalDate kini, LocalDate batas, int sisa) {
        assertThat(AturanJamPerkara.sisa(kini, batas, KALENDER)).isEqualTo(sisa);
    }
}
