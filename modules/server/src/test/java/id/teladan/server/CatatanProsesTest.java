package id.teladan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatatanProsesTest {

    private final List<Process> proses = new ArrayList<>();
    private Path berkas;
    private CatatanProses catatan;

    @BeforeEach
    void siapkan(@TempDir Path folder) {
        berkas = folder.resolve("proses");
        catatan = new CatatanProses(berkas);
    }

    @AfterEach
    void akhiri() {
        proses.forEach(Process::destroyForcibly);
    }

    @Test
    void tanpa_catatan_tidak_ada_yang_diakhiri() {
        assertThat(catatan.akhiriSisa()).isZero();
    }

    @Test
    void tepat_yang_tercatat_diakhiri_dan_catatannya_hilang() throws Exception {
        var satu = tidur();
        var dua = tidur();
        var lain = tidur();
        catatan.tulis(satu.toHandle(), dua.toHandle());
        assertThat(new CatatanProses(berkas).akhiriSisa()).isEqualTo(2);
        assertThat(satu.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(dua.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(lain.isAlive()).isTrue();
        assertThat(berkas).doesNotExist();
    }

    @Test
    void catatan_baru_menggantikan_yang_lama() throws Exception {
        var lama = tidur();
        var baru = tidur();
        catatan.tulis(lama.toHandle());
        catatan.tulis(baru.toHandle());
        assertThat(catatan.akhiriSisa()).isEqualTo(1);
        assertThat(baru.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(lama.isAlive()).isTrue();
    }

    @Test
    void nomor_proses_yang_dipakai_ulang_dibiarkan() throws Exception {
        var orangLain = tidur();
        var mulai = mulai(orangLain);
        for (var tercatat : List.of(mulai.minusSeconds(60), mulai.plusSeconds(60))) {
            tulis("proses " + orangLain.pid() + " " + tercatat);
            assertThat(catatan.akhiriSisa()).isZero();
            assertThat(orangLain.isAlive()).isTrue();
        }
    }

    @Test
    void beda_pembulatan_waktu_nyala_mesin_tidak_menyembunyikan_sisa() throws Exception {
        var sisa = tidur();
        tulis("proses " + sisa.pid() + " " + mulai(sisa).minusMillis(990));
        assertThat(catatan.akhiriSisa()).isEqualTo(1);
        assertThat(sisa.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void proses_yang_sudah_mati_tidak_menjadi_masalah() throws Exception {
        var mati = tidur();
        catatan.tulis(mati.toHandle());
        mati.destroyForcibly().waitFor();
        assertThat(catatan.akhiriSisa()).isZero();
        assertThat(berkas).doesNotExist();
    }

    @Test
    void isi_yang_rusak_tidak_menghentikan_penyalaan_dan_baris_yang_utuh_tetap_berlaku()
            throws Exception {
        var sisa = tidur();
        var rusak = new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n'};
        var teks =
                "proses abc def\nproses 99999999999999999999 "
                        + mulai(sisa)
                        + "\nproses "
                        + sisa.pid()
                        + " kemarin\nproses -1 -\nproses\n\nproses "
                        + sisa.pid()
                        + " -\n";
        Files.write(berkas, rusak);
        Files.writeString(
                berkas, teks, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);
        assertThat(catatan.akhiriSisa()).isZero();
        assertThat(sisa.isAlive()).isTrue();

        Files.write(berkas, rusak);
        Files.writeString(
                berkas,
                teks + "proses " + sisa.pid() + " " + mulai(sisa) + "\n",
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.APPEND);
        assertThat(catatan.akhiriSisa()).isEqualTo(1);
        assertThat(sisa.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    private void tulis(String baris) throws IOException {
        Files.writeString(berkas, baris + "\n");
    }

    private static Instant mulai(Process p) {
        return p.info().startInstant().orElseThrow();
    }

    private Process tidur() throws IOException {
        var p = new ProcessBuilder("sleep", "600").start();
        proses.add(p);
        return p;
    }
}
