package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.core.audit.PeriksaAudit;
import id.teladan.server.ServerTeladan;
import id.teladan.sistem.Peramban.Orang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Server and database die by SIGKILL at a random moment while a person types into his SKP and an import is being applied.
 * After the next start nothing that was acknowledged is missing, and the import is there wholly or not at all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TahanBantingIT {

    private static final int RONDE = 3;
    private static final int PEGAWAI = 300;
    private static final int BARIS = 2_000;
    private static final int SIMPAN_DULU = 4;
    private static final int MATI_PALING_LAMBAT_MS = 3_000;
    private static final Path DATA =
            ServerUji.AKAR.resolve("modules/system-tests/target/data-tahan-banting");
    private static final List<String> KEPALA =
            List.of(
                    "nip",
                    "nama",
                    "jenis_kelamin",
                    "tgl_lahir",
                    "status",
                    "gol_id",
                    "tmt_gol",
                    "jenis_jabatan",
                    "jabatan",
                    "kelas",
                    "unor_kode");

    /** The journal of a field: what was sent, in order, and what of it the server has acknowledged. */
    private record Medan(List<String> terkirim, List<String> diakui) {

        Medan() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /** The last acknowledged text and what was sent after it: one of them must be in the database. */
        List<String> mungkin() {
            var terakhir = diakui.get(diakui.size() - 1);
            return terkirim.subList(terkirim.indexOf(terakhir), terkirim.size());
        }
    }

    /** An import and the beginning of the NIP of its people. */
    private record Impor(long id, String awalan) {}

    private final List<Medan> medan = List.of(new Medan(), new Medan());
    private final List<Impor> impor = new ArrayList<>();
    private ServerTeladan server;
    private String skp;
    private volatile boolean dibunuh;

    @BeforeAll
    void siapkan() {
        ServerUji.hapus(DATA);
        server = ServerUji.tahanLama(DATA, PEGAWAI);
    }

    @AfterAll
    void bersihkan() {
        server.close();
        ServerUji.hapus(DATA);
    }

    @Test
    void yang_sudah_diakui_tidak_pernah_hilang_dan_impor_tidak_pernah_setengah() throws Exception {
        var benih =
                Long.getLong("teladan.benih", System.nanoTime()); // -Dteladan.benih repeats a run
        System.out.println("[banting] benih " + benih);
        var acak = new Random(benih);
        mulaiSkp();
        for (var ronde = 1; ronde <= RONDE; ronde++) {
            bekerjaSampaiMati(ronde, acak.nextInt(MATI_PALING_LAMBAT_MS));
            server.close();
            server = ServerUji.tahanLama(DATA, PEGAWAI);
            assertThat(siap()).isEqualTo(200);
            periksaRantai();
            periksaImpor();
            periksaHalaman(periksaSimpanan());
        }
    }

    /** The audit chain is whole after every death, measured against the anchors too. */
    private void periksaRantai() {
        assertThat(
                        PeriksaAudit.jalankan(
                                Map.of(
                                        "TELADAN_DB_URL", server.basisData().url(),
                                        "TELADAN_DB_USER", server.basisData().pengguna(),
                                        "TELADAN_DB_PASSWORD", server.basisData().sandi(),
                                        "TELADAN_AUDIT_KUNCI_BERKAS",
                                                DATA.resolve("rahasia/audit").toString()),
                                List.of("--jangkar=" + DATA.resolve("jangkar-audit.txt"))))
                .isZero();
    }

    private void mulaiSkp() {
        try (var pegawai = masuk("pegawai")) {
            pegawai.buka("/skp/saya").tekan(pegawai.tombol("Mulai menyusun SKP"));
            pegawai.halaman().waitForURL("**/skp/susun?id=*");
            skp = pegawai.halaman().url().replaceAll(".*id=(\\d+).*", "$1");
            for (var i = 0; i < medan.size(); i++) {
                pegawai.tekan(pegawai.tombol("Tambah hasil kerja utama"));
            }
            assertThat(uraian(pegawai)).hasCount(medan.size());
        }
    }

    private void bekerjaSampaiMati(int ronde, int tunda) throws Exception {
        try (var pegawai = masuk("pegawai");
                var bkd = masuk("bkd")) {
            var jawaban = jawaban(pegawai.halaman());
            pegawai.buka("/skp/susun?id=" + skp);
            unggah(bkd, ronde);
            var ke = 0;
            while (ke < SIMPAN_DULU) {
                assertThat(simpan(pegawai, jawaban, ronde, ke++)).isTrue();
            }
            dibunuh = false;
            var mati =
                    CompletableFuture.runAsync(
                            this::bunuh,
                            CompletableFuture.delayedExecutor(tunda, TimeUnit.MILLISECONDS));
            bkd.halaman().click("[id='keadaan:terapkan']");
            while (simpan(pegawai, jawaban, ronde, ke)) {
                ke++;
            }
            assertThat(dibunuh).as("yang ditolak hanya karena server mati").isTrue();
            mati.get(1, TimeUnit.MINUTES);
            System.out.printf(
                    Locale.ROOT,
                    "[banting] ronde %d: mati %d ms setelah impor diterapkan, %d simpanan diakui%n",
                    ronde,
                    tunda,
                    ke);
        }
    }

    private void bunuh() {
        dibunuh = true;
        server.prosesServer().destroyForcibly();
        ProcessHandle.of(server.basisData().pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Requests of a page that have come to an end, one way or the other. */
    private static List<Request> jawaban(Page halaman) {
        var selesai = new ArrayList<Request>();
        halaman.onRequestFinished(r -> catat(selesai, r));
        halaman.onRequestFailed(r -> catat(selesai, r));
        return selesai;
    }

    private static void catat(List<Request> selesai, Request r) {
        if ("POST".equals(r.method()) && r.url().contains("/skp/susun")) {
            selesai.add(r);
        }
    }

    /** Types a text and leaves the field; true when the server has said that it is saved. */
    private boolean simpan(Orang pegawai, List<Request> jawaban, int ronde, int ke) {
        var m = medan.get(ke % medan.size());
        var teks = "Banting " + ronde + "-" + ke + " pedoman layanan mutasi";
        jawaban.clear();
        m.terkirim().add(teks);
        var isian = uraian(pegawai).nth(ke % medan.size());
        isian.fill(teks);
        isian.blur();
        pegawai.halaman().waitForCondition(() -> !jawaban.isEmpty());
        var diakui = diakui(jawaban.get(0));
        if (diakui) {
            m.diakui().add(teks);
        }
        return diakui;
    }

    private static boolean diakui(Request r) {
        try {
            var jawab = r.response();
            return jawab != null
                    && jawab.status() == 200
                    && jawab.text().contains("Draf tersimpan");
        } catch (PlaywrightException e) {
            return false; // the server died while it answered
        }
    }

    private void unggah(Orang bkd, int ronde) throws Exception {
        bkd.buka("/impor/daftar");
        var h = bkd.halaman();
        h.setInputFiles(
                "#unggah input[type=file]",
                new FilePayload(
                        "banting-" + ronde + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        buku(awalan(ronde))));
        h.waitForURL("**/impor/rincian?id=*", new Page.WaitForURLOptions().setTimeout(60_000));
        assertThat(h.locator("#keadaan")).containsText("Siap diterapkan");
        impor.add(
                new Impor(
                        Long.parseLong(h.url().replaceAll(".*id=(\\d+).*", "$1")), awalan(ronde)));
    }

    /** Wholly or not at all at every moment, and an accepted import comes to its end by itself. */
    private void periksaImpor() throws Exception {
        for (var i : impor) {
            var batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            String status;
            do {
                var kini = keadaan(i);
                status = kini.get(0);
                assertThat(kini.subList(1, kini.size()))
                        .as("impor %s dengan status %s", i.awalan(), status)
                        .containsOnly(status.equals("DITERAPKAN") ? BARIS + "" : "0");
                assertThat(System.nanoTime()).as("impor tidak selesai sendiri").isLessThan(batas);
                if (status.equals("MENERAPKAN")) {
                    TimeUnit.MILLISECONDS.sleep(300);
                }
            } while (status.equals("MENERAPKAN"));
            assertThat(status).as("impor %s", i.awalan()).isIn("SIAP", "DITERAPKAN");
            System.out.println("[banting] impor " + i.awalan() + " " + status);
        }
    }

    /** Status, people, ranks, assignments and audit rows of an import, in one look. */
    private List<String> keadaan(Impor i) throws SQLException {
        var orang =
                "core_impor_baris b join core_pegawai p on p.nip = b.kunci and b.impor_id = "
                        + i.id();
        return baris(
                "select (select status from core_impor where id = "
                        + i.id()
                        + "), (select count(*) from "
                        + orang
                        + "), (select count(*) from "
                        + orang
                        + " join core_riwayat_golongan g on g.pegawai_id = p.id), (select count(*) from "
                        + orang
                        + " join core_penugasan t on t.pegawai_id = p.id), (select count(*) from "
                        + orang
                        + " join core_audit a on a.entitas = 'Pegawai' and a.entitas_id = p.id"
                        + " and a.jenis = 'BUAT')");
    }

    private List<String> periksaSimpanan() throws SQLException {
        var isi =
                kolom(
                        "select uraian from skp_hasil_kerja where dihapus is null and skp_id = "
                                + skp
                                + " order by urutan");
        assertThat(isi).hasSize(medan.size());
        for (var i = 0; i < medan.size(); i++) {
            var m = medan.get(i);
            assertThat(isi.get(i)).isIn(m.mungkin());
            if (!m.diakui().contains(isi.get(i))) {
                m.diakui().add(isi.get(i)); // written, only the answer was lost
            }
            for (var teks : m.terkirim()) {
                assertThat(jejak(teks))
                        .as("jejak audit dari %s", teks)
                        .isEqualTo(m.diakui().contains(teks) ? 1 : 0);
            }
        }
        return isi;
    }

    private int jejak(String teks) throws SQLException {
        return Integer.parseInt(
                kolom(
                                "select count(*) from core_audit where entitas = 'HasilKerja' and jenis = 'UBAH' and sesudah like '%"
                                        + teks
                                        + "%'")
                        .get(0));
    }

    private void periksaHalaman(List<String> isi) {
        try (var pegawai = masuk("pegawai")) {
            pegawai.buka("/skp/susun?id=" + skp);
            for (var i = 0; i < isi.size(); i++) {
                assertThat(uraian(pegawai).nth(i)).hasValue(isi.get(i));
            }
            assertThat(pegawai.galatKonsol()).isEmpty();
        }
    }

    private static Locator uraian(Orang pegawai) {
        return pegawai.halaman().locator("article.hasil-kerja [id$=':uraian']");
    }

    private Orang masuk(String akun) {
        return Peramban.masuk(Peramban.tamu(server, 1366, 768), akun);
    }

    private int siap() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(server.alamatManajemen() + "/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Year and month of birth of the people of a round: the beginning of their NIP. */
    private static String awalan(int ronde) {
        return "1990" + "%02d".formatted(ronde);
    }

    private byte[] buku(String awalan) throws IOException, SQLException {
        var unit =
                kolom(
                                "select kode from core_unit where berlaku_sampai is null and opd_id <> id order by id limit 1")
                        .get(0);
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Uji", "1.0");
                var w = buku.newWorksheet("pegawai")) {
            for (var k = 0; k < KEPALA.size(); k++) {
                w.value(0, k, KEPALA.get(k));
            }
            for (var b = 0; b < BARIS; b++) {
                var hari = "%02d".formatted(1 + b / 900);
                var isi =
                        List.of(
                                awalan + hari + "2015031" + "%03d".formatted(1 + b % 900),
                                "Sri Banting " + (char) ('A' + b % 26),
                                "1",
                                hari + "-" + awalan.substring(4) + "-1990",
                                "PNS",
                                "31",
                                "01-03-2015",
                                "4",
                                "Pengadministrasi Umum",
                                "5",
                                unit);
                for (var k = 0; k < isi.size(); k++) {
                    w.value(b + 3, k, isi.get(k));
                }
            }
        }
        return keluaran.toByteArray();
    }

    private List<String> kolom(String sql) throws SQLException {
        var isi = new ArrayList<String>();
        try (var s = server.basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            while (b.next()) {
                isi.add(b.getString(1));
            }
        }
        return isi;
    }

    private List<String> baris(String sql) throws SQLException {
        try (var s = server.basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            var isi = new ArrayList<String>();
            for (var k = 1; k <= b.getMetaData().getColumnCount(); k++) {
                isi.add(b.getString(k));
            }
            return isi;
        }
    }
}
