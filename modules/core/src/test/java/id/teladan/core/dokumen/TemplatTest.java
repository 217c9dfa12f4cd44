package id.teladan.core.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatTest {

    private final Templat surat = Templat.muat(TemplatTest.class, "surat-uji");

    @Test
    void nilai_selalu_dilolosi() {
        assertThat(Templat.lolos("<script>alert('x')</script> & \"y\" {{judul}}"))
                .isEqualTo(
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot; {{judul}}");
    }

    @Test
    void huruf_yang_tidak_dikenal_XML_diganti_dan_emoji_tetap() {
        assertThat(Templat.lolos("a\u0000b\u001Bc\uD83Dd🙂\n"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd🙂\n");
    }

    @Test
    void blok_diulang_untuk_tiap_butir_dan_kebalikannya_muncul_bila_kosong() {
        assertThat(surat.isi(nilai(List.of(baris("1", "satu"), baris("2", "<b>dua</b>")))))
                .contains("<td class=\"isi\">satu</td>")
                .contains("<td class=\"isi\">&lt;b&gt;dua&lt;/b&gt;</td>")
                .doesNotContain("Tidak ada baris")
                .doesNotContain("{{");
        assertThat(surat.isi(nilai(List.of()))).contains("Tidak ada baris");
    }

    @Test
    void nilai_yang_memuat_tanda_templat_tidak_diisi_lagi() {
        assertThat(surat.isi(nilai(List.of(baris("1", "{{judul}}")))))
                .contains("<td class=\"isi\">{{judul}}</td>");
    }

    @Test
    void nama_yang_tidak_dikenal_adalah_kesalahan() {
        assertThatThrownBy(() -> surat.isi(Map.of("judul", "x", "baris", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("verifikasi");
    }

    @Test
    void templat_yang_tidak_ada_adalah_kesalahan() {
        assertThatThrownBy(() -> Templat.muat(TemplatTest.class, "tiada"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> baris(String no, String uraian) {
        return Map.of("no", no, "uraian", uraian);
    }

    static Map<String, Object> nilai(List<?> baris) {
        var nilai = new HashMap<String, Object>(TandaVerifikasi.TANPA.nilai());
        nilai.put("judul", "Surat & uji");
        nilai.put("baris", baris);
        return nilai;
    }
}
