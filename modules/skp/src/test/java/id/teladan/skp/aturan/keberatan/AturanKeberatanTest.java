package id.teladan.skp.aturan.keberatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.keberatan.AturanPengabulan.Sepasang;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanKeberatanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "{0} dari {1} pada {2}: batas {3}, lewat {4}")
    @CsvFileSource(resources = "/kasus/skp/tenggat.csv", numLinesToSkip = 1)
    void hari_terakhir_masih_dihitung(
            TenggatKinerja jenis, LocalDate mulai, LocalDate hari, LocalDate batas, boolean lewat) {
        var hasil =
                AturanTenggat.KATALOG
                        .pada(mulai)
                        .hitung(jenis, mulai, hari, ParameterTerbaca.BAWAAN);

        var tenggat = hasil.nilaiUsulan().orElseThrow();
        assertThat(tenggat.batas()).isEqualTo(batas);
        assertThat(tenggat.lewat()).isEqualTo(lewat);
        assertThat(tenggat.sisa()).isEqualTo(batas.toEpochDay() - hari.toEpochDay());
        assertThat(hasil.jejak().langkah()).hasSize(2);
        assertThat(hasil.jejak().langkah().get(1).nilai()).isEqualTo(!lewat);
    }

    @Test
    void jumlah_hari_mengikuti_parameter_pada_hari_mulai() {
        var parameter =
                ParameterTerbaca.dari(
                        List.of(
                                new ParameterTerbaca.Baris(
                                        ParameterKeberatan.PENGAJUAN.nama(),
                                        "21",
                                        HARI.plusDays(1),
                                        null,
                                        Regulasi.RANCANGAN_TELADAN.pasal("uji"))));

        assertThat(batas(HARI, parameter)).isEqualTo(HARI.plusDays(14));
        assertThat(batas(HARI.plusDays(1), parameter)).isEqualTo(HARI.plusDays(22));
    }

    private static LocalDate batas(LocalDate mulai, ParameterTerbaca parameter) {
        return AturanTenggat.KATALOG
                .pada(mulai)
                .hitung(TenggatKinerja.PENGAJUAN, mulai, mulai, parameter)
                .nilaiUsulan()
                .orElseThrow()
                .batas();
    }

    @ParameterizedTest(name = "{0}/{1} menjadi {2}/{3}: {4}")
    @CsvFileSource(resources = "/kasus/skp/pengabulan.csv", numLinesToSkip = 1)
    void keberatan_tidak_memperburuk_dan_predikat_mengikuti_kuadran(
            Rating hasilLama,
            Rating perilakuLama,
            Rating hasilBaru,
            Rating perilakuBaru,
            String akibat) {
        var hasil =
                AturanPengabulan.KATALOG
                        .pada(HARI)
                        .kabulkan(
                                new Sepasang(hasilLama, perilakuLama),
                                new Sepasang(hasilBaru, perilakuBaru),
                                AturanPredikat.KATALOG.pada(HARI));

        if (akibat.equals("TURUN") || akibat.equals("TETAP")) {
            assertThat(hasil.nilaiUsulan()).isEmpty();
            assertThat(hasil.<String>pilih(u -> "", t -> t.alasan(), p -> ""))
                    .contains(akibat.equals("TURUN") ? "menurunkan" : "sama");
        } else {
            assertThat(hasil.nilaiUsulan()).contains(PredikatKinerja.valueOf(akibat));
            assertThat(hasil.jejak().langkah()).hasSize(2);
        }
    }
}
