package id.teladan.web.kerangka;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.kerangka.MenuTeladan.Butir;
import id.teladan.web.kerangka.MenuTeladan.Modul;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenuTeladanTest {

    private static final Modul KINERJA =
            new Modul(
                    "kinerja",
                    "sasaran",
                    0,
                    List.of(new Butir("kinerja", "/skp/saya"), new Butir("tim", "/skp/tim")));
    private static final Modul SIMULASI =
            new Modul("simulasi", "geser", 0, List.of(new Butir("simulasi", "/simulasi")));

    @Test
    void modul_menuju_halaman_pertamanya() {
        assertThat(KINERJA.tautan()).isEqualTo("/skp/saya");
    }

    @Test
    void halaman_modul_tampak_selama_salah_satunya_terbuka() {
        assertThat(KINERJA.terbuka("tim")).isTrue();
        assertThat(KINERJA.terbuka("simulasi")).isFalse();
        assertThat(KINERJA.terbuka(null)).isFalse();
    }

    @Test
    void modul_dengan_satu_halaman_tidak_mengulanginya() {
        assertThat(SIMULASI.memuat("simulasi")).isTrue();
        assertThat(SIMULASI.terbuka("simulasi")).isFalse();
    }
}
