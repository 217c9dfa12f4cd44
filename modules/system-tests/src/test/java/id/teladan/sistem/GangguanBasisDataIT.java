package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.basisdata.BasisDataLokal;
import id.teladan.server.ServerTeladan;
import id.teladan.sistem.Peramban.Orang;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The database hangs for 30 seconds (SIGSTOP) and is away for 60 (SIGKILL, then started again) while a person works:
 * readiness says so, pages stay polite, the pool heals without a restart, nothing acknowledged is lost.
 */
@Tag("gangguan")
class GangguanBasisDataIT {

    private static final Duration MENGGANTUNG =
            Duration.ofSeconds(Integer.getInteger("gangguan.gantung", 30));
    private static final Duration PERGI =
            Duration.ofSeconds(Integer.getInteger("gangguan.pergi", 60));
    private static final int PEGAWAI = 300;

    @Test
    void basis_data_menggantung_lalu_kembali() throws Exception {
        var data = ServerUji.AKAR.resolve("modules/system-tests/target/data-gangguan-gantung");
        ServerUji.hapus(data);
        try (var server = ServerUji.tahanLama(data, PEGAWAI);
                var pegawai = Peramban.masuk(Peramban.tamu(server, 1366, 768), "pegawai")) {
            var jurnal = bekerja(pegawai);
            Kesehatan.sinyal("STOP", server.basisData().pid());
            try {
                gangguan(server, MENGGANTUNG);
            } finally {
                Kesehatan.sinyal("CONT", server.basisData().pid());
            }
            pulih(server, pegawai, jurnal);
            jurnal.periksa(server);
        }
        ServerUji.hapus(data);
    }

    @Test
    void basis_data_pergi_lalu_dinyalakan_lagi() throws Exception {
        var data = ServerUji.AKAR.resolve("modules/system-tests/target/data-gangguan-pergi");
        ServerUji.hapus(data);
        var tujuan = new AtomicInteger();
        try (var kabel = new Sambungan(ServerUji.portBebas(), tujuan::get);
                var server = ServerUji.lewat(data, PEGAWAI, kabel, tujuan);
                var pegawai = Peramban.masuk(Peramban.tamu(server, 1366, 768), "pegawai")) {
            var jurnal = bekerja(pegawai);
            var lama = server.basisData();
            kabel.putus();
            Kesehatan.sinyal("KILL", lama.pid());
            gangguan(server, PERGI);
            try (var baru =
                    BasisDataLokal.jalankan(
                            data.resolve("biner"),
                            data.resolve("basisdata"),
                            lama.sandi(),
                            BasisDataLokal.Mode.TAHAN_LAMA)) {
                tujuan.set(baru.port());
                kabel.sambung();
                pulih(server, pegawai, jurnal);
                jurnal.periksa(server, baru);
            }
        }
        ServerUji.hapus(data);
    }

    private static JurnalSkp bekerja(Orang pegawai) {
        var jurnal = new JurnalSkp();
        jurnal.mulai(pegawai);
        jurnal.buka(pegawai);
        for (var i = 0; i < 6; i++) {
            assertThat(jurnal.simpan(pegawai, "Gangguan sebelum " + i + " pedoman")).isTrue();
        }
        return jurnal;
    }

    /** All the time: alive, not ready, every page answered politely and soon. */
    private static void gangguan(ServerTeladan server, Duration lama) {
        var awal = System.nanoTime();
        Kesehatan.tunggu(() -> Kesehatan.status(server.alamatManajemen(), "/health/ready") == 503);
        System.out.printf(
                "[gangguan] tidak siap sesudah %d ms%n", (System.nanoTime() - awal) / 1_000_000);
        var terlama = 0L;
        var terbanyak = 0;
        while (System.nanoTime() - awal < lama.toNanos()) {
            assertThat(Kesehatan.status(server.alamatManajemen(), "/health/live")).isEqualTo(200);
            assertThat(Kesehatan.status(server.alamatManajemen(), "/health/ready")).isEqualTo(503);
            var mulai = System.nanoTime();
            var jawab = Kesehatan.ambil(server.alamat() + "/verifikasi?id=1&kode=1");
            terlama = Math.max(terlama, (System.nanoTime() - mulai) / 1_000_000);
            terbanyak++;
            assertThat(jawab.statusCode()).isIn(200, 404, 500, 503);
            assertThat(jawab.body()).doesNotContain("Exception").contains("<html");
        }
        System.out.printf(
                "[gangguan] %d halaman selama gangguan, yang terlama %d ms%n", terbanyak, terlama);
    }

    private static void pulih(ServerTeladan server, Orang pegawai, JurnalSkp jurnal) {
        var awal = System.nanoTime();
        Kesehatan.tunggu(() -> Kesehatan.status(server.alamatManajemen(), "/health/ready") == 200);
        System.out.printf(
                "[gangguan] siap lagi sesudah %d ms%n", (System.nanoTime() - awal) / 1_000_000);
        jurnal.buka(pegawai);
        for (var i = 0; i < 4; i++) {
            assertThat(jurnal.simpan(pegawai, "Gangguan sesudah " + i + " pedoman")).isTrue();
        }
        assertThat(server.prosesServer().isAlive()).isTrue();
    }
}
