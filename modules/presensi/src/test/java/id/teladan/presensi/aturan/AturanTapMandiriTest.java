package id.teladan.presensi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.presensi.aturan.FaktaTapMandiri.PonselTap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanTapMandiriTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final Instant KINI = Instant.parse("2026-10-05T00:30:00Z"); // 07.30 WIB
    private static final LokasiTap KANTOR = new LokasiTap(1, "Kantor", -6.2, 106.1, 100);
    private static final LokasiTap LAPANGAN = new LokasiTap(2, "Lapangan", -6.3, 106.1, 100);
    private static final TempatTap DI_KANTOR = new TempatTap(-6.2, 106.1, 10, false);

    /** One thousandth of a degree of latitude is 111.19 metres. */
    @ParameterizedTest(name = "{0} derajat ke utara, akurasi {1} m")
    @CsvSource({
        "0.000000,,0,",
        "0.000899,0,99,",
        "0.000900,0,100,",
        "0.000909,0,101,DI_LUAR_LOKASI",
        "0.000909,1,101,",
        "0.001348,49,149,",
        "0.001357,49,150,DI_LUAR_LOKASI",
        "0.001357,50,150,",
        "0.001357,51,150,AKURASI_RENDAH",
        "0.500000,5,55597,DI_LUAR_LOKASI",
    })
    void tepi_lingkaran_termasuk_dan_ketelitian_ponsel_diperhitungkan(
            double derajat, Integer akurasi, int jarak, IsyaratTap isyarat) {
        var hasil =
                periksa(
                        0,
                        null,
                        new TempatTap(-6.2 + derajat, 106.1, akurasi, false),
                        PonselTap.BERTANDA);
        assertThat(hasil.jarak()).isEqualTo(jarak);
        assertThat(hasil.lokasi()).isEqualTo(KANTOR);
        assertThat(hasil.isyarat()).isEqualTo(isyarat == null ? List.of() : List.of(isyarat));
    }

    @ParameterizedTest(name = "{0} detik di jalan, ponsel {1}")
    @CsvSource({
        "0,BERTANDA,",
        "300,BERTANDA,",
        "301,BERTANDA,LURING",
        "604800,BERTANDA,LURING",
        "604801,BERTANDA,LURING TERLAMBAT_KIRIM",
        "300,TIDAK_TERDAFTAR,",
        "301,TIDAK_TERDAFTAR,LURING TANPA_TANDA",
        "300,TANPA_TANDA,",
        "301,TANPA_TANDA,LURING TANPA_TANDA",
        "0,LAIN,PONSEL_LAIN",
        "0,TANDA_SALAH,TANDA_SALAH",
        "301,TANDA_SALAH,LURING TANDA_SALAH",
        "-600,BERTANDA,",
    })
    void lama_perjalanan_dan_tanda_tangan(long detik, PonselTap ponsel, String isyarat) {
        assertThat(nama(periksa(detik, null, DI_KANTOR, ponsel)))
                .isEqualTo(isyarat == null ? "" : isyarat);
    }

    @ParameterizedTest(name = "jam ponsel berbeda {0} detik")
    @CsvSource({"300,", "301,JAM_MELESET", "-300,", "-301,JAM_MELESET", "86400,JAM_MELESET"})
    void jam_ponsel(int detik, String isyarat) {
        assertThat(nama(periksa(0, detik, DI_KANTOR, PonselTap.BERTANDA)))
                .isEqualTo(isyarat == null ? "" : isyarat);
    }

    @Test
    void nilai_dijumlahkan_sampai_seratus_dan_hanya_menunjukkan_kepada_petugas() {
        var tiruan =
                periksa(700_000, 4_000, new TempatTap(-7, 107, 3_000, true), PonselTap.TANDA_SALAH);
        assertThat(tiruan.risiko()).isEqualTo(100);
        assertThat(tiruan.perluDilihat()).isTrue();
        var luar = periksa(0, null, new TempatTap(-7, 107, 10, false), PonselTap.BERTANDA);
        assertThat(luar.risiko()).as("40 < 50").isEqualTo(40);
        assertThat(luar.perluDilihat()).isFalse();
        var tanpa = periksa(400, null, null, PonselTap.TANPA_TANDA);
        assertThat(tanpa.risiko()).as("20 + 10 + 20 = 50").isEqualTo(50);
        assertThat(tanpa.perluDilihat()).isTrue();
        assertThat(tanpa.lokasi()).isNull();
        assertThat(tanpa.jarak()).isNull();
    }

    @Test
    void lokasi_yang_memuat_menang_atas_yang_lebih_dekat_pusatnya() {
        var luas = new LokasiTap(3, "Kawasan", -6.21, 106.1, 5_000);
        var hasil =
                AturanTapMandiri.KATALOG
                        .pada(HARI)
                        .periksa(
                                new FaktaTapMandiri(
                                        KINI,
                                        KINI,
                                        null,
                                        new TempatTap(-6.2020, 106.1, 0, false),
                                        List.of(KANTOR, luas),
                                        PonselTap.BERTANDA),
                                ParameterTerbaca.BAWAAN,
                                HARI);
        assertThat(hasil.nilaiUsulan().orElseThrow().lokasi()).isEqualTo(luas);
        assertThat(hasil.nilaiUsulan().orElseThrow().isyarat()).isEmpty();
        assertThat(hasil.jejak().langkah()).hasSize(4);
    }

    private static String nama(TapMandiriDiperiksa hasil) {
        return String.join(" ", hasil.isyarat().stream().map(Enum::name).toList());
    }

    private static TapMandiriDiperiksa periksa(
            long detikDiJalan, Integer selisih, TempatTap tempat, PonselTap ponsel) {
        return AturanTapMandiri.KATALOG
                .pada(HARI)
                .periksa(
                        new FaktaTapMandiri(
                                KINI.minusSeconds(detikDiJalan),
                                KINI,
                                selisih,
                                tempat,
                                List.of(KANTOR, LAPANGAN),
                                ponsel),
                        ParameterTerbaca.BAWAAN,
                        HARI)
                .nilaiUsulan()
                .orElseThrow();
    }
}
