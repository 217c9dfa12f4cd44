package id.teladan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.basisdata.BasisDataLokal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer may run into before the application answers; the whole start is shown by the system tests. */
class ServerTeladanTest {

    private static final Path BINER =
            Path.of(System.getProperty("teladan.akar"), ".teladan", "biner");

    @TempDir Path folder;
    private final List<String> kabar = new ArrayList<>();

    @Test
    void port_terpakai_disebut_beserta_jalan_keluarnya() throws Exception {
        try (var lain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = lain.getLocalPort();
            assertThatThrownBy(() -> jalankan(port))
                    .isInstanceOf(GagalMulai.class)
                    .hasMessageStartingWith(
                            "Port "
                                    + port
                                    + " sudah dipakai program lain. Hentikan program itu, atau pilih port lain,"
                                    + " misalnya: mvn -Prun -Dteladan.port=")
                    .hasMessageMatching(".*=8[12]\\d\\d");
        }
        assertThat(folder.resolve("data/basisdata")).doesNotExist();
    }

    @Test
    void port_manajemen_terpakai_disebut_beserta_hubungannya() throws Exception {
        try (var lain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = lain.getLocalPort();
            assertThatThrownBy(() -> jalankan(port - 1910))
                    .isInstanceOf(GagalMulai.class)
                    .hasMessageStartingWith(
                            "Port manajemen "
                                    + port
                                    + " (selalu teladan.port ditambah 1910) sudah dipakai program lain.");
        }
    }

    @Test
    void port_yang_disarankan_bukan_yang_terpakai() throws Exception {
        try (var lain = duduki(8181)) {
            assertThat(lain.isBound()).isTrue();
            assertThatThrownBy(() -> jalankan(8181))
                    .isInstanceOf(GagalMulai.class)
                    .hasMessageStartingWith("Port 8181 ")
                    .message()
                    .doesNotEndWith("=8181");
        }
    }

    @Test
    void folder_data_yang_sedang_dipakai_ditolak_dan_bebas_lagi_setelah_ditutup() {
        try (var pertama = siapkan(18080)) {
            assertThat(pertama.alamat()).isEqualTo("http://127.0.0.1:18080");
            assertThatThrownBy(() -> siapkan(18081))
                    .isInstanceOf(GagalMulai.class)
                    .hasMessage(
                            "Folder data "
                                    + folder.resolve("data")
                                    + " sedang dipakai Teladan lain. Hentikan yang itu, atau pilih folder lain:"
                                    + " -Dteladan.data=FOLDER");
        }
        siapkan(18080).close();
    }

    @Test
    void folder_data_yang_bukan_folder_ditolak_dengan_kalimat() throws Exception {
        Files.writeString(folder.resolve("data"), "sebuah berkas");
        assertThatThrownBy(() -> siapkan(18080))
                .isInstanceOf(GagalMulai.class)
                .hasMessageStartingWith(
                        "Folder data " + folder.resolve("data") + " tidak dapat dipakai (")
                .hasMessageEndingWith("pilih folder lain: -Dteladan.data=FOLDER");
    }

    @Test
    void penyiapan_pertama_yang_terputus_diulang_dari_awal_dan_tidak_ada_proses_tertinggal()
            throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(BINER);
        Files.createSymbolicLink(data.resolve("biner"), BINER);
        var basisdata = data.resolve("basisdata");
        try (var db =
                        BasisDataLokal.jalankan(
                                BINER, basisdata, "lama", BasisDataLokal.Mode.TAHAN_LAMA);
                var s = db.sambungan();
                var p = s.createStatement()) {
            p.execute("create table core_pegawai (setengah int)");
        }
        Files.createFile(data.resolve("penyiapan-pertama"));
        Files.createDirectories(folder.resolve("server/standalone/configuration"));
        Files.writeString(folder.resolve("aplikasi.ear"), "bukan aplikasi");

        assertThatThrownBy(() -> jalankan(portBebas()))
                .isInstanceOf(GagalMulai.class)
                .hasMessage(
                        "Server berhenti saat dinyalakan. Lihat "
                                + data.resolve("server/log/layar.log"));

        assertThat(kabar)
                .contains(
                        "Penyiapan pertama terputus: diulang dari awal.",
                        "Basis data kosong: mengisi provinsi contoh, 200 pegawai ...");
        assertThat(data.resolve("penyiapan-pertama")).doesNotExist();
        assertThat(data.resolve("proses")).doesNotExist();
        assertThat(ProcessHandle.allProcesses())
                .noneMatch(
                        p ->
                                p.info().arguments().stream()
                                        .flatMap(java.util.Arrays::stream)
                                        .anyMatch(a -> a.endsWith("=" + basisdata)));
        try (var db =
                        BasisDataLokal.jalankan(
                                BINER, basisdata, "baru", BasisDataLokal.Mode.TAHAN_LAMA);
                var s = db.sambungan();
                var hasil = s.createStatement().executeQuery("select count(*) from core_pegawai")) {
            hasil.next();
            assertThat(hasil.getInt(1)).isBetween(200, 260);
        }
    }

    private void jalankan(int port) {
        siapkan(port).jalankan();
    }

    private ServerTeladan siapkan(int port) {
        return ServerTeladan.siapkan(
                new Pengaturan(
                        folder.resolve("server"),
                        folder.resolve("aplikasi.ear"),
                        folder.resolve("data"),
                        port,
                        200,
                        false),
                kabar::add);
    }

    /** The socket of somebody else: ours, or of whoever was first. */
    private static ServerSocket duduki(int port) throws IOException {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (java.net.BindException e) {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        }
    }

    private static int portBebas() throws IOException {
        while (true) {
            try (var soket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (soket.getLocalPort() + 1910 <= 65535) {
                    return soket.getLocalPort();
                }
            }
        }
    }
}
