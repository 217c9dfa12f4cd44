package id.teladan.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.galat.PelanggaranAturan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @Test
    void spasi_dan_titik_dihapus_dan_bagiannya_terbaca() {
        var nip = new Nip(" 19860926.201505 1\u00a0001");
        assertThat(nip.nilai()).isEqualTo("198609262015051001");
        assertThat(nip.tanggalLahir()).isEqualTo(LocalDate.of(1986, 9, 26));
        assertThat(nip.tampil()).isEqualTo("19860926 201505 1 001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19860926201505100",
                "1986092620150510011",
                "198602302015051001",
                "198609262015053001",
                "198609262015051000",
                "'198609262015051001"
            })
    void teks_yang_bukan_nip_ditolak(String teks) {
        assertThatThrownBy(() -> new Nip(teks))
                .isInstanceOf(PelanggaranAturan.class)
                .hasMessage("NIP_TIDAK_SAH");
    }

    @Test
    void batas_usia_adalah_parameter_bertanggal() {
        var acuan = LocalDate.of(2026, 11, 25);
        var parameter =
                ParameterTerbaca.dari(
                        List.of(
                                new ParameterTerbaca.Baris(
                                        ParameterNip.USIA_TMT_PNS.nama(),
                                        "30",
                                        acuan,
                                        null,
                                        Regulasi.PP_11_2017.pasal("uji"))));
        var hasil = PeriksaNip.periksa("198609262015051001", JenisNip.PNS, parameter, acuan);
        assertThat(hasil.nilaiUsulan().orElseThrow().masalah())
                .singleElement()
                .satisfies(m -> assertThat(m.kode()).isEqualTo("NIP_USIA_TMT"));
        assertThat(hasil.jejak().langkah())
                .filteredOn(l -> l.langkah().contains("usia"))
                .singleElement()
                .satisfies(l -> assertThat(l.dasar().get(0).id()).isEqualTo("PP-11-2017"));
        assertThat(
                        PeriksaNip.periksa(
                                        "198609262015051001",
                                        JenisNip.PNS,
                                        ParameterTerbaca.BAWAAN,
                                        acuan)
                                .nilaiUsulan()
                                .orElseThrow()
                                .masalah())
                .isEmpty();
    }
}
