package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.sistem.Peramban.Orang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The disk of database and logs is full while a person works: what cannot be written is refused politely, reading goes
 * on, and when there is room again everything works without a restart and nothing acknowledged is missing.
 */
@Tag("gangguan")
class GangguanCakramIT {

    private static final int PEGAWAI = 300;
    private static final int BESAR_MIB = 700;
    private static final int PALING_BANYAK_TULISAN = 4_000;

    @Test
    void cakram_penuh_ditolak_sopan_dan_pulih_sesudah_ada_tempat() throws Exception {
        var data = ServerUji.AKAR.resolve("modules/system-tests/target/data-gangguan-cakram");
        pasang(data);
        try (var server = ServerUji.tahanLama(data, PEGAWAI);
                var pegawai = Peramban.masuk(Peramban.tamu(server, 1366, 768), "pegawai")) {
            var jurnal = new JurnalSkp();
            jurnal.mulai(pegawai);
            jurnal.buka(pegawai);
            simpan(jurnal, pegawai, "sebelum", 4);
            var pengisi = data.resolve("pengisi");
            penuhi(pengisi);
            var ditolak = habiskan(jurnal, pegawai);
            System.out.println("[gangguan] cakram penuh: " + ditolak);
            assertThat(Kesehatan.status(server.alamatManajemen(), "/health/live")).isEqualTo(200);
            var halaman = Kesehatan.ambil(server.alamat() + "/masuk");
            assertThat(halaman.statusCode()).isIn(200, 503);
            assertThat(halaman.body()).doesNotContain("Exception");
            Files.delete(pengisi);
            Kesehatan.tunggu(
                    () -> Kesehatan.status(server.alamatManajemen(), "/health/ready") == 200);
            jurnal.buka(pegawai);
            simpan(jurnal, pegawai, "sesudah", 4);
            jurnal.periksa(server);
            assertThat(server.prosesServer().isAlive()).isTrue();
            assertThat(server.basisData().hidup()).isTrue();
        } finally {
            lepas(data);
        }
    }

    private static void simpan(JurnalSkp jurnal, Orang pegawai, String nama, int banyak) {
        for (var i = 0; i < banyak; i++) {
            assertThat(jurnal.simpan(pegawai, "Cakram " + nama + " " + i + " pedoman")).isTrue();
        }
    }

    /** Writes until the database has used its last free page, so that a refusal is seen; or says that none came. */
    private static String habiskan(JurnalSkp jurnal, Orang pegawai) {
        for (var i = 0; i < PALING_BANYAK_TULISAN; i++) {
            var panjang = "Cakram penuh " + i + " " + "x".repeat(900);
            if (!jurnal.simpan(pegawai, panjang)) {
                assertThat(pegawai.halaman().content()).doesNotContain("Exception");
                return "tulisan ke-" + (i + 1) + " ditolak, " + jurnal.diakui() + " diakui";
            }
            if (i == 60) {
                return "60 tulisan masih diterima di halaman yang sudah ada";
            }
        }
        return "tidak ada yang ditolak";
    }

    /** Leaves no byte free. */
    private static void penuhi(Path pengisi) throws IOException {
        var blok = new byte[64 * 1024];
        try (var keluar = Files.newOutputStream(pengisi)) {
            while (true) {
                keluar.write(blok);
            }
        } catch (IOException penuh) {
            assertThat(Files.size(pengisi)).isPositive();
        }
    }

    private static void pasang(Path data) throws Exception {
        assertThat(System.getProperty("user.name"))
                .as(
                        "Uji cakram penuh memasang cakram kecil (tmpfs) dan perlu root: sudo mvn -Pgangguan"
                                + " -Dit.test=GangguanCakramIT. Uji gangguan yang lain tidak perlu.")
                .isEqualTo("root");
        lepas(data);
        ServerUji.hapus(data);
        Files.createDirectories(data);
        assertThat(
                        jalankan(
                                "mount",
                                "-t",
                                "tmpfs",
                                "-o",
                                "size=" + BESAR_MIB + "m",
                                "teladan-uji",
                                data.toString()))
                .as("tmpfs tidak dapat dipasang: jalankan di mesin yang mengizinkan mount")
                .isZero();
    }

    private static void lepas(Path data) throws Exception {
        if (jalankan("mountpoint", "-q", data.toString()) == 0) {
            assertThat(jalankan("umount", data.toString())).isZero();
        }
    }

    private static int jalankan(String... perintah) throws IOException, InterruptedException {
        var proses = new ProcessBuilder(perintah).inheritIO().start();
        assertThat(proses.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return proses.exitValue();
    }
}
