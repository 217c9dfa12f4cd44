package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.basisdata.BasisDataLokal;
import id.teladan.core.audit.PeriksaAudit;
import id.teladan.server.ServerTeladan;
import id.teladan.sistem.Peramban.Orang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Server, database or both die by SIGKILL at a random moment while a person types into his SKP, his superior approves several
 * at once and an import is being applied. After the next start nothing that was acknowledged is missing, and import and
 * approval are there wholly or not at all. When only the database dies, it alone is started again: the server heals by itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MatiMendadak {

    private static final int PEGAWAI = 300;
    private static final int BARIS = 2_000;
    private static final int SIMPAN_DULU = 4;
    private static final int SIMPAN_SEBELUM_SETUJU = 2;
    private static final int MATI_PALING_LAMBAT_MS = 3_000;
    private static final String SETUJU =
            "s.id in (select x.id from uji_setuju x) and s.status = 'DISETUJUI'";
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

    /** Who is killed. */
    enum Korban {
        KEDUANYA,
        SERVER,
        BASIS_DATA
    }

    /** An import and the beginning of the NIP of its people. */
    private record Impor(long id, String awalan) {}

    private final Korban korban;
    private final int putaran;
    private final Path data;
    private final AtomicInteger portBasisData = new AtomicInteger();
    private final JurnalSkp jurnal = new JurnalSkp();
    private final List<Impor> impor = new ArrayList<>();
    private ServerTeladan server;
    private Sambungan kabel;
    private BasisDataLokal basisDataBaru;

    /** @param nama of the data folder */
    MatiMendadak(String nama, Korban korban, int putaran) {
        this.korban = korban;
        this.putaran = putaran;
        data = ServerUji.AKAR.resolve("modules/system-tests/target/data-" + nama);
    }

    private volatile boolean dibunuh;
    private boolean setujuDiakui;
    private int banyakDipilih;

    @BeforeAll
    void siapkan() {
        ServerUji.hapus(data);
        if (korban == Korban.BASIS_DATA) {
            kabel = new Sambungan(ServerUji.portBebas(), portBasisData::get);
            server = ServerUji.lewat(data, PEGAWAI, kabel, portBasisData);
        } else {
            server = ServerUji.tahanLama(data, PEGAWAI);
        }
    }

    @AfterAll
    void bersihkan() {
        server.close();
        if (basisDataBaru != null) {
            basisDataBaru.close();
        }
        if (kabel != null) {
            kabel.close();
        }
        ServerUji.hapus(data);
    }

    /** The database that serves now. */
    private BasisDataLokal basisData() {
        return basisDataBaru == null ? server.basisData() : basisDataBaru;
    }

    private void nyalakanLagi() {
        if (korban != Korban.BASIS_DATA) {
            server.close();
            server = ServerUji.tahanLama(data, PEGAWAI);
            return;
        }
        var sandi = basisData().sandi();
        basisData().close();
        basisDataBaru =
                BasisDataLokal.jalankan(
                        data.resolve("biner"),
                        data.resolve("basisdata"),
                        sandi,
                        BasisDataLokal.Mode.TAHAN_LAMA);
        portBasisData.set(basisDataBaru.port());
        kabel.sambung();
        Kesehatan.tunggu(() -> Kesehatan.status(server.alamatManajemen(), "/health/ready") == 200);
        assertThat(server.prosesServer().isAlive()).as("server hidup terus").isTrue();
    }

    @Test
    void yang_sudah_diakui_tidak_pernah_hilang_dan_impor_tidak_pernah_setengah() throws Exception {
        var benih =
                Long.getLong("teladan.benih", System.nanoTime()); // -Dteladan.benih repeats a run
        System.out.println("[banting] benih " + benih);
        var acak = new Random(benih);
        mulaiSkp();
        for (var ronde = 1; ronde <= putaran; ronde++) {
            bekerjaSampaiMati(ronde, acak.nextInt(MATI_PALING_LAMBAT_MS));
            nyalakanLagi();
            assertThat(Kesehatan.status(server.alamatManajemen(), "/health/ready")).isEqualTo(200);
            periksaRantai();
            periksaImpor();
            periksaSetuju();
            jurnal.periksa(server, basisData());
        }
    }

    /** The audit chain is whole after every death, measured against the anchors too. */
    private void periksaRantai() {
        assertThat(
                        PeriksaAudit.jalankan(
                                Map.of(
                                        "TELADAN_DB_URL", basisData().url(),
                                        "TELADAN_DB_USER", basisData().pengguna(),
                                        "TELADAN_DB_PASSWORD", basisData().sandi(),
                                        "TELADAN_AUDIT_KUNCI_BERKAS",
                                                data.resolve("rahasia/audit").toString()),
                                List.of("--jangkar=" + data.resolve("jangkar-audit.txt"))))
                .isZero();
    }

    private void mulaiSkp() {
        try (var pegawai = masuk("pegawai")) {
            jurnal.mulai(pegawai);
        }
    }

    private void bekerjaSampaiMati(int ronde, int tunda) throws Exception {
        siapkanAntrean();
        try (var pegawai = masuk("pegawai");
                var bkd = masuk("bkd");
                var atasan = masuk("atasan")) {
            jurnal.buka(pegawai);
            unggah(bkd, ronde);
            pilihSemua(atasan);
            var ke = 0;
            while (ke < SIMPAN_DULU) {
                assertThat(jurnal.simpan(pegawai, teks(ronde, ke++))).isTrue();
            }
            dibunuh = false;
            var jawabSetuju = new ArrayList<Request>();
            atasan.halaman().onRequestFinished(r -> catat(jawabSetuju, r));
            var mati =
                    CompletableFuture.runAsync(
                            this::bunuh,
                            CompletableFuture.delayedExecutor(tunda, TimeUnit.MILLISECONDS));
            bkd.halaman().click("[id='keadaan:terapkan']");
            var hidup = true;
            for (var i = 0; hidup && i < SIMPAN_SEBELUM_SETUJU; i++) {
                hidup = jurnal.simpan(pegawai, teks(ronde, ke));
                ke += hidup ? 1 : 0;
            }
            if (hidup) {
                atasan.halaman().locator("[id$=':massal'] button").click();
                while (jurnal.simpan(pegawai, teks(ronde, ke))) {
                    ke++;
                }
            }
            assertThat(dibunuh).as("yang ditolak hanya karena %s mati", korban).isTrue();
            mati.get(1, TimeUnit.MINUTES);
            setujuDiakui = jawabSetuju.stream().anyMatch(MatiMendadak::berhasil);
            System.out.printf(
                    Locale.ROOT,
                    "[banting] ronde %d: mati %d ms setelah impor diterapkan, %d simpanan diakui, persetujuan %s%n",
                    ronde,
                    tunda,
                    ke,
                    setujuDiakui ? "diakui" : "tidak terjawab");
        }
    }

    private static String teks(int ronde, int ke) {
        return "Banting " + ronde + "-" + ke + " pedoman layanan mutasi";
    }

    /** Puts every SKP that the superior may decide back into his queue, as if it had just been handed in. */
    private void siapkanAntrean() throws SQLException {
        perintah(
                "create table if not exists uji_setuju (id bigint primary key, riwayat int not null)");
        if (kolom("select count(*) from uji_setuju").get(0).equals("0")) {
            perintah(
                    "insert into uji_setuju select id, 0 from skp_skp where status = 'DIAJUKAN' and nomor_versi = 0");
        }
        perintah("delete v from skp_versi v join uji_setuju x on x.id = v.skp_id");
        perintah(
                "update skp_skp s join uji_setuju x on x.id = s.id set s.status = 'DIAJUKAN', s.nomor_versi = 0,"
                        + " s.versi = s.versi + 1");
        perintah(
                "update uji_setuju x set riwayat = (select count(*) from skp_riwayat r where r.skp_id = x.id and"
                        + " r.langkah = 'SETUJUI')");
    }

    private void pilihSemua(Orang atasan) {
        atasan.buka("/skp/persetujuan");
        var kotak = atasan.halaman().locator("li.antre-item input[type=checkbox]:enabled");
        var banyak = kotak.count();
        assertThat(banyak).as("SKP yang dapat disetujui sekaligus").isPositive();
        for (var i = 0; i < banyak; i++) {
            atasan.tekan(kotak.nth(i));
        }
    }

    /** All of them or none, each once with version and step; and all of them when the answer had come. */
    private void periksaSetuju() throws SQLException {
        var b =
                baris(
                        "select (select count(*) from skp_skp s where "
                                + SETUJU
                                + "), (select count(*) from skp_versi v join skp_skp s on s.id = v.skp_id where "
                                + SETUJU
                                + "), (select count(*) from skp_riwayat r join uji_setuju x on x.id = r.skp_id where"
                                + " r.langkah = 'SETUJUI') - (select coalesce(sum(riwayat), 0) from uji_setuju)");
        assertThat(b).as("persetujuan, versi dan langkah").containsOnly(b.get(0));
        if (banyakDipilih == 0) {
            banyakDipilih = Integer.parseInt(b.get(0));
        }
        assertThat(Integer.parseInt(b.get(0))).isIn(0, banyakDipilih);
        if (setujuDiakui) {
            assertThat(b.get(0)).as("yang diakui").isNotEqualTo("0");
        }
    }

    private static boolean berhasil(Request r) {
        try {
            var jawab = r.response();
            return jawab != null
                    && jawab.status() == 200
                    && jawab.text().contains("partial-response")
                    && !jawab.text().contains("<redirect")
                    && !jawab.text().contains("<error");
        } catch (PlaywrightException e) {
            return false; // the server died while it answered
        }
    }

    private void bunuh() {
        dibunuh = true;
        if (korban != Korban.BASIS_DATA) {
            server.prosesServer().destroyForcibly();
        }
        if (korban != Korban.SERVER) {
            ProcessHandle.of(basisData().pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (kabel != null) {
            kabel.putus();
        }
    }

    private static void catat(List<Request> selesai, Request r) {
        if ("POST".equals(r.method()) && r.url().contains("/skp/persetujuan")) {
            selesai.add(r);
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

    private Orang masuk(String akun) {
        return Peramban.masuk(Peramban.tamu(server, 1366, 768), akun);
    }

    /** Year and month of birth of the people of a round: the beginning of their NIP. */
    private static String awalan(int ronde) {
        return "%04d%02d".formatted(1985 + (ronde - 1) / 12, 1 + (ronde - 1) % 12);
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
                                hari + "-" + awalan.substring(4) + "-" + awalan.substring(0, 4),
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
        try (var s = basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            while (b.next()) {
                isi.add(b.getString(1));
            }
        }
        return isi;
    }

    private void perintah(String sql) throws SQLException {
        try (var s = basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(sql);
        }
    }

    private List<String> baris(String sql) throws SQLException {
        try (var s = basisData().sambungan();
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
