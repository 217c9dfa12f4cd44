package id.teladan.skp.aturan.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import java.time.LocalDate;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AturanOrganisasiTest {

    private static final LocalDate HARI = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "{0} melampaui, {1} tercapai, {2} berproses, {3} diam: {4}")
    @CsvFileSource(resources = "/kasus/skp/rencana-aksi.csv", numLinesToSkip = 1, nullValues = "-")
    void usulan_periodik_dari_rencana_aksi(
            int melampaui, int tercapai, int berproses, int diam, CapaianOrganisasi usulan) {
        var hasil =
                AturanCapaian.KATALOG
                        .pada(HARI)
                        .periodik(new RencanaAksiTercapai(melampaui, tercapai, berproses, diam));

        assertThat(hasil.nilaiUsulan().orElse(null)).isEqualTo(usulan);
        assertThat(hasil.jejak().langkah()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0,0", "0,-1,0,0", "0,0,-1,0", "0,0,0,-1"})
    void jumlah_rencana_aksi_tidak_negatif(int a, int b, int c, int d) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RencanaAksiTercapai(a, b, c, d));
    }

    @ParameterizedTest(name = "PK {0} x ekspektasi {1}: {2}")
    @CsvFileSource(resources = "/kasus/skp/capaian-tahunan.csv", numLinesToSkip = 1)
    void capaian_tahunan_sembilan_sel(
            Rating capaianPk, Rating ekspektasi, CapaianOrganisasi capaian) {
        assertThat(AturanCapaian.KATALOG.pada(HARI).tahunan(capaianPk, ekspektasi).nilaiUsulan())
                .contains(capaian);
    }

    @ParameterizedTest(name = "{0} {1}, belum {2}: {3}")
    @CsvFileSource(resources = "/kasus/skp/penutupan.csv", numLinesToSkip = 1, nullValues = "-")
    void syarat_penutupan(CapaianOrganisasi capaian, String jumlah, int belum, String harap) {
        var peta = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        var angka = jumlah.split("/");
        for (var p : PredikatKinerja.values()) {
            peta.put(p, Integer.valueOf(angka[peta.size()]));
        }

        var hasil =
                AturanPenutupan.KATALOG
                        .pada(HARI)
                        .periksa(
                                new AturanPenutupan.Fakta(capaian, peta, belum),
                                ParameterTerbaca.BAWAAN,
                                HARI);

        if (harap.equals("TIDAK")) {
            assertThat(hasil.nilaiUsulan()).isEmpty();
        } else {
            var terperiksa = hasil.nilaiUsulan().orElseThrow();
            assertThat(terperiksa.syarat()).hasToString(harap);
            assertThat(terperiksa.temuan().isEmpty()).isEqualTo(harap.equals("LANGSUNG"));
        }
    }

    @Test
    void masa_bulanan_dan_triwulanan() {
        assertThat(PeriodeEvaluasi.BULANAN.bulanAkhir(7)).isEqualTo(7);
        assertThat(PeriodeEvaluasi.TRIWULANAN.bulanAkhir(3)).isEqualTo(9);
        assertThat(ParameterTerbaca.BAWAAN.pada(ParameterOrganisasi.PERIODE, HARI))
                .isEqualTo(PeriodeEvaluasi.TRIWULANAN);
    }
}
