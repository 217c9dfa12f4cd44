package id.teladan.core.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.core.galat.PelanggaranAturan;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PengenalBerkasTest {

    @ParameterizedTest(name = "{0} berisi {1}: {2}{3}")
    @CsvFileSource(resources = "/kasus/berkas/jenis.csv", numLinesToSkip = 1)
    void jenis_ditentukan_isinya_dan_akhiran_namanya_harus_cocok(
            String nama, String contoh, JenisBerkas jenis, String kode) {
        var isi = ContohBerkas.isi(contoh);
        if (kode == null) {
            assertThat(PengenalBerkas.kenali(nama, isi)).isEqualTo(jenis);
        } else {
            assertThat(kode(nama, isi)).isEqualTo(kode);
        }
    }

    @Test
    void tepat_10_MB_diterima_dan_satu_bita_lebih_ditolak() {
        var isi = Arrays.copyOf(ContohBerkas.isi("pdf"), 10 * 1024 * 1024);
        assertThat(PengenalBerkas.kenali("a.pdf", isi)).isEqualTo(JenisBerkas.PDF);
        assertThat(kode("a.pdf", Arrays.copyOf(isi, isi.length + 1)))
                .isEqualTo("BERKAS_TERLALU_BESAR");
    }

    @Test
    void zip_yang_mengembang_tidak_wajar_ditolak() {
        assertThat(PengenalBerkas.kenali("a.docx", ContohBerkas.mengembang(4L << 20)))
                .isEqualTo(JenisBerkas.DOCX);
        assertThat(kode("a.docx", ContohBerkas.mengembang(64L << 20)))
                .isEqualTo("BERKAS_TIDAK_WAJAR");
    }

    @Test
    void zip_dengan_bagian_terlalu_banyak_ditolak() {
        var bagian = ContohBerkas.docx();
        for (var i = 0; i < PemeriksaZip.BAGIAN_TERBANYAK; i++) {
            bagian.put("word/media/" + i, "");
        }
        assertThat(kode("a.docx", ContohBerkas.zip(bagian))).isEqualTo("BERKAS_RUSAK");
    }

    private static String kode(String nama, byte[] isi) {
        return catchThrowableOfType(PelanggaranAturan.class, () -> PengenalBerkas.kenali(nama, isi))
                .kode();
    }
}
