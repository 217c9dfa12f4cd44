package id.teladan.tolok.rangka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RangkaTest {

    @TempDir Path folder;

    @Test
    void persentil_membagi_di_antara_dua_nilai_terdekat() {
        var s = new Seri(new double[] {5, 1, 4, 2, 3});
        assertThat(s.median()).isEqualTo(3);
        assertThat(s.persentil(0)).isEqualTo(1);
        assertThat(s.persentil(95)).isEqualTo(4.8, within(1e-9));
        assertThat(s.terbesar()).isEqualTo(5);
        assertThatThrownBy(() -> new Seri(new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pasangan_diukur_bergantian_sesudah_pemanasan_dan_rasionya_per_pasangan() throws Exception {
        var urutan = new ArrayList<String>();
        var a = new AtomicInteger();
        var p =
                Pasangan.ukur(
                        1,
                        3,
                        () -> {
                            urutan.add("A");
                            return 10.0 * a.incrementAndGet();
                        },
                        () -> {
                            urutan.add("B");
                            return 10;
                        });
        assertThat(String.join("", urutan)).isEqualTo("ABABABAB");
        assertThat(p.produk().nilai()).containsExactly(20, 30, 40);
        assertThat(p.rasio().nilai()).containsExactly(2, 3, 4);
        var csv = folder.resolve("r.csv");
        p.simpan(csv);
        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        "pasangan,produk,pembanding,rasio",
                        "1,20.000,10.000,2.0000",
                        "2,30.000,10.000,3.0000",
                        "3,40.000,10.000,4.0000");
    }

    @Test
    void tabel_menyebut_sasaran_dan_keadaannya() {
        var p = new Pasangan(new Seri(new double[] {21}), new Seri(new double[] {10}));
        assertThat(
                        Tabel.markdown(
                                List.of(
                                        Angka.rasio("R4", p, "ms", 2.5, 1.8),
                                        Angka.paling("p95", 301, "ms", "-", 300),
                                        Angka.sedikitnya("logins", 15, "a second", "-", 15))))
                .isEqualTo(
                        """
                        | measured | result | spread | aim | |
                        |---|---|---|---|---|
                        | R4 | 2.10x (21 ms against 10 ms) | 2.10 to 2.10, 1 pairs | pass 2.50x, good 1.80x | pass |
                        | p95 | 301 ms | - | at most 300 ms | **miss** |
                        | logins | 15 a second | - | at least 15 a second | pass |
                        """);
    }

    @Test
    void hanya_isi_di_antara_tanda_yang_diganti() {
        assertThat(Tabel.sisipkan("a\n<!-- x -->\nlama\n<!-- /x -->\nb", "x", "baru\n"))
                .isEqualTo("a\n<!-- x -->\nbaru\n<!-- /x -->\nb");
        assertThatThrownBy(() -> Tabel.sisipkan("a", "x", "baru")).hasMessageContaining("x");
    }

    @Test
    void beban_menghitung_setiap_jawaban_dan_meneruskan_kegagalan() throws Exception {
        var hitung = new AtomicInteger();
        var h = Beban.jalankan(2, 0, 0.1, orang -> hitung::incrementAndGet);
        assertThat(h.waktu().nilai()).hasSize(hitung.get());
        assertThatThrownBy(
                        () ->
                                Beban.jalankan(
                                        1,
                                        0,
                                        0.1,
                                        orang ->
                                                () -> {
                                                    throw new IllegalStateException("salah");
                                                }))
                .hasRootCauseMessage("salah");
    }

    @Test
    void laju_tetap_mengirim_semuanya_juga_ketika_tidak_ada_jawaban() {
        var j =
                Laju.jalankan(
                        1_000,
                        0.02,
                        i ->
                                i % 2 == 0
                                        ? CompletableFuture.completedFuture(
                                                new Laju.Balasan(503, true))
                                        : CompletableFuture.failedFuture(
                                                new IllegalStateException()));
        assertThat(j).hasSize(20);
        assertThat(j).filteredOn(x -> x.status() == 503 && x.cobaLagi()).hasSize(10);
    }
}
