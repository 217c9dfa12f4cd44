package id.teladan.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasisDataLokalTest {

    private static final Path BINER =
            Path.of(System.getProperty("teladan.akar"), ".teladan", "biner");

    @Test
    void data_tetap_ada_setelah_berhenti_dan_dinyalakan_lagi(@TempDir Path folder)
            throws Exception {
        var data = folder.resolve("data");
        try (var db =
                        BasisDataLokal.jalankan(
                                BINER, data, "rahasia1", BasisDataLokal.Mode.TAHAN_LAMA);
                var s = db.sambungan();
                var perintah = s.createStatement()) {
            perintah.execute("create table t (isi varchar(20))");
            perintah.execute("insert into t values ('tetap')");
        }
        try (var db =
                        BasisDataLokal.jalankan(
                                BINER, data, "rahasia2", BasisDataLokal.Mode.TAHAN_LAMA);
                var s = db.sambungan();
                var hasil = s.createStatement().executeQuery("select isi from t")) {
            assertThat(hasil.next()).isTrue();
            assertThat(hasil.getString(1)).isEqualTo("tetap");
        }
    }

    @Test
    void yang_sudah_diakui_tidak_hilang_ketika_proses_dibunuh(@TempDir Path folder)
            throws Exception {
        var data = folder.resolve("data");
        var db = BasisDataLokal.jalankan(BINER, data, "rahasia1", BasisDataLokal.Mode.TAHAN_LAMA);
        try (var s = db.sambungan();
                var perintah = s.createStatement()) {
            perintah.execute("create table t (isi int)");
            perintah.execute("insert into t values (42)");
        }
        ProcessHandle.of(db.pid()).orElseThrow().destroyForcibly();
        db.close();
        assertThat(db.hidup()).isFalse();
        try (var lagi =
                        BasisDataLokal.jalankan(
                                BINER, data, "rahasia1", BasisDataLokal.Mode.TAHAN_LAMA);
                var s = lagi.sambungan();
                var hasil = s.createStatement().executeQuery("select isi from t")) {
            assertThat(hasil.next()).isTrue();
            assertThat(hasil.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void server_lain_yang_menyala_tidak_menghapus_tabel_sementara(@TempDir Path folder)
            throws Exception {
        try (var satu =
                        BasisDataLokal.jalankan(
                                BINER,
                                folder.resolve("satu"),
                                "rahasia1",
                                BasisDataLokal.Mode.UJI);
                var s = satu.sambungan();
                var hasil = s.createStatement().executeQuery("select @@tmpdir")) {
            hasil.next();
            var tabel = Path.of(hasil.getString(1), "#sql-temptable-uji.MAI");
            Files.createFile(tabel);
            try (var dua =
                    BasisDataLokal.jalankan(
                            BINER, folder.resolve("dua"), "rahasia1", BasisDataLokal.Mode.UJI)) {
                assertThat(dua.hidup()).isTrue();
                assertThat(tabel).exists();
            }
        }
    }

    @Test
    void jawaban_aturan_server_seperti_yang_diminta(@TempDir Path folder) throws Exception {
        try (var db =
                        BasisDataLokal.jalankan(
                                BINER,
                                folder.resolve("data"),
                                "rahasia1",
                                BasisDataLokal.Mode.TAHAN_LAMA);
                var s = db.sambungan();
                var hasil =
                        s.createStatement()
                                .executeQuery(
                                        "select @@innodb_flush_log_at_trx_commit, @@transaction_isolation, @@innodb_snapshot_isolation, @@bind_address")) {
            hasil.next();
            assertThat(hasil.getInt(1)).isEqualTo(1);
            assertThat(hasil.getString(2)).isEqualTo("READ-COMMITTED");
            assertThat(hasil.getInt(3)).isEqualTo(1);
            assertThat(hasil.getString(4)).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void pemasangan_yang_terputus_diulang_juga_di_jalur_berspasi_dan_setiap_proses_diberitahukan(
            @TempDir Path folder) throws Exception {
        var data = folder.resolve("data pegawai & unit/basis data");
        var sisa = Files.createDirectories(data.resolveSibling("basis data.baru").resolve("mysql"));
        Files.writeString(sisa.resolve("setengah.frm"), "rusak");
        var proses = new ArrayList<ProcessHandle>();
        try (var db =
                BasisDataLokal.jalankan(
                        BINER, data, "rahasia1", BasisDataLokal.Mode.TAHAN_LAMA, proses::add)) {
            assertThat(proses).hasSize(2);
            assertThat(proses.get(0).isAlive()).isFalse();
            assertThat(proses.get(1).pid()).isEqualTo(db.pid());
            assertThat(db.kosong()).isTrue();
            try (var s = db.sambungan();
                    var perintah = s.createStatement()) {
                perintah.execute("create table t (isi int)");
            }
            assertThat(db.kosong()).isFalse();
            db.kosongkan();
            assertThat(db.kosong()).isTrue();
        }
        assertThat(sisa).doesNotExist();
        assertThat(proses.get(1).isAlive()).isFalse();
    }

    @Test
    void folder_yang_berisi_milik_orang_lain_tidak_dihapus(@TempDir Path folder) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("skripsi.txt"), "penting");
        assertThatThrownBy(
                        () ->
                                BasisDataLokal.jalankan(
                                        BINER, data, "rahasia1", BasisDataLokal.Mode.TAHAN_LAMA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bukan basis data Teladan");
        assertThat(data.resolve("skripsi.txt")).hasContent("penting");
    }
}
