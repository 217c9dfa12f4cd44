package id.teladan.web.beban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PembatasLajuTest {

    private final AtomicLong jam = new AtomicLong();
    private final PembatasLaju pembatas = new PembatasLaju(50, 3, jam::get);

    @Test
    void lima_puluh_permintaan_boleh_yang_berikutnya_ditolak() {
        for (var i = 0; i < 50; i++) {
            assertThat(pembatas.boleh("a")).isTrue();
        }
        assertThat(pembatas.boleh("a")).isFalse();
        assertThat(pembatas.boleh("b")).isTrue();
    }

    @Test
    void jatah_terisi_lagi_menurut_waktu_dan_tidak_menumpuk() {
        for (var i = 0; i < 51; i++) {
            pembatas.boleh("a");
        }
        jam.addAndGet(20_000_000);
        assertThat(pembatas.boleh("a")).isTrue();
        assertThat(pembatas.boleh("a")).isFalse();
        jam.addAndGet(3_600_000_000_000L);
        var boleh = 0;
        while (pembatas.boleh("a")) {
            boleh++;
        }
        assertThat(boleh).isEqualTo(50);
    }

    @Test
    void jumlah_klien_yang_diingat_terbatas() {
        for (var i = 0; i < 1000; i++) {
            pembatas.boleh("klien" + i);
        }
        assertThat(pembatas.klien()).isEqualTo(3);
    }
}
