package id.teladan.core.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamaBerkasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Laporan Mei.pdf|Laporan Mei.pdf
                    ../../etc/passwd.pdf|passwd.pdf
                    C:\\dok\\rahasia.docx|rahasia.docx
                    .htaccess.pdf|htaccess.pdf
                    .pdf|pdf
                    ''|berkas
                    a<b>"c"?.pdf|a_b__c__.pdf
                    bukti   kerja .pdf|bukti kerja.pdf
                    Notulen ≥ 3 – Æsir 日本 🙂.png|Notulen ≥ 3 – Æsir 日本 🙂.png
                    """)
    void nama_dibersihkan_dan_huruf_segala_aksara_tetap(String kiriman, String bersih) {
        assertThat(NamaBerkas.bersih(kiriman)).isEqualTo(bersih);
    }

    @Test
    void tanda_kendali_dan_arah_tulisan_dibuang() {
        assertThat(NamaBerkas.bersih("a\u0000b\r\nc\u202Efdp.exe")).isEqualTo("abcfdp.exe");
    }

    @Test
    void nama_panjang_dipotong_tanpa_membelah_huruf_dan_akhirannya_tetap() {
        var nama = NamaBerkas.bersih("🙂".repeat(300) + ".pdf");
        assertThat(nama.codePointCount(0, nama.length())).isEqualTo(NamaBerkas.PANJANG_TERBESAR);
        assertThat(nama).isEqualTo("🙂".repeat(146) + ".pdf");
    }
}
