package id.teladan.web.kerangka;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilihanTest {

    private static HttpServletRequest minta(Cookie... kuki) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        PilihanTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (p, m, a) ->
                                "getCookies".equals(m.getName())
                                        ? (kuki.length == 0 ? null : kuki)
                                        : null);
    }

    @Test
    void tanpa_kuki_bahasanya_indonesia_dan_temanya_mengikuti_perangkat() {
        assertThat(Pilihan.bahasa(minta()).getLanguage()).isEqualTo("id");
        assertThat(Pilihan.tema(minta())).isEqualTo("auto");
    }

    @ParameterizedTest
    @CsvSource({
        "en, dark, en, dark",
        "id, light, id, light",
        "fr, biru, id, auto",
        "'<b>', '\"', id, auto"
    })
    void hanya_pilihan_yang_dikenal(
            String bahasa, String tema, String jadiBahasa, String jadiTema) {
        var minta = minta(new Cookie("bahasa", bahasa), new Cookie("tema", tema));
        assertThat(Pilihan.bahasa(minta).getLanguage()).isEqualTo(jadiBahasa);
        assertThat(Pilihan.tema(minta)).isEqualTo(jadiTema);
    }

    @ParameterizedTest
    @CsvSource({
        "/pegawai/daftar?unit=4, /pegawai/daftar?unit=4",
        "//jahat.example, /beranda",
        "https://jahat.example, /beranda",
        "'/\\jahat.example', /beranda",
        "javascript:x, /beranda",
        ", /beranda",
    })
    void kembali_hanya_ke_aplikasi_sendiri(String kembali, String tujuan) {
        assertThat(PilihanServlet.tujuan(kembali)).isEqualTo(tujuan);
    }

    @Test
    void kembali_tanpa_baris_baru() {
        assertThat(PilihanServlet.tujuan("/a\r\nSet-Cookie: x=1")).isEqualTo("/beranda");
    }
}
