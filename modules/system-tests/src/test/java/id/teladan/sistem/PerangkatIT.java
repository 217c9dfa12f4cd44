package id.teladan.sistem;

import static id.teladan.sistem.PerangkatSimulasi.jalankan;
import static id.teladan.sistem.PerangkatSimulasi.kueri;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Devices at the running server: they speak ADMS over HTTP and know nothing of each other. */
class PerangkatIT {

    private static final int TERLALU_BESAR = 413;
    private static final int DELAPAN_MB = 8 * 1024 * 1024;

    @Test
    void berkenalan_mengunggah_baris_aneh_dan_ulangan_lalu_stempelnya_maju() throws Exception {
        var p = perangkat("UJI-A1");
        var sambutan = p.ambil("cdata", "options=all&pushver=2.4.1&language=73");
        assertThat(sambutan.statusCode()).isEqualTo(200);
        assertThat(sambutan.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain");
        assertThat(sambutan.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sambutan.body().lines())
                .startsWith("GET OPTION FROM: UJI-A1")
                .contains("ATTLOGStamp=None", "TimeZone=7", "Realtime=1", "ErrorDelay=30");

        var isi =
                String.join(
                        "\r\n",
                        "7\t" + kemarin() + " 07:21:09\t0\t1\t\t0\t0",
                        "ATTLOG\t7\t" + kemarin() + " 16:02:11\t1\t15",
                        "0008\t" + kemarin() + " 07:30:00",
                        "7\t" + kemarin() + " 07:21:09\t0\t1\t\t0\t0",
                        "ini bukan tap",
                        "9\t" + kemarin().getYear() + "-13-45 99:99:99\t0\t1",
                        "7\t2099-01-01 00:00:00\t0\t1",
                        "");
        assertThat(p.unggah("ATTLOG", "5512", isi).body()).isEqualTo("OK: 5");
        assertThat(tap(p)).isEqualTo(3);
        assertThat(p.unggah("ATTLOG", "5512", isi).body()).as("kiriman ulang").isEqualTo("OK: 5");
        assertThat(tap(p)).isEqualTo(3);
        assertThat(
                        kueri(
                                "select concat(pin, ' ', waktu) from presensi_tap t join presensi_perangkat d on d.id = t.perangkat_id where d.sn = 'UJI-A1' and pin = '8'"))
                .containsExactly("8 " + kemarin() + " 00:30:00");
        assertThat(
                        kueri(
                                "select distinct sebab from presensi_karantina where sn = 'UJI-A1' order by sebab"))
                .containsExactly("PIN_TIDAK_DIKENAL", "TIDAK_TERBACA", "WAKTU_MENDATANG");
        assertThat(p.ambil("cdata.aspx", "options=all&pushver=2.4.1").body())
                .contains("ATTLOGStamp=5512");
    }

    @Test
    void jalur_aspx_dan_jalur_lain_dijawab_seperti_yang_dimengerti_perangkat() throws Exception {
        var p = perangkat("UJI-A2");
        assertThat(p.ambil("getrequest.aspx", "").body()).isEqualTo("OK");
        assertThat(
                        p.kirim(
                                        p.minta("cdata.aspx", "table=ATTLOG&Stamp=1")
                                                .POST(
                                                        HttpRequest.BodyPublishers.ofString(
                                                                "3\t"
                                                                        + kemarin()
                                                                        + " 07:00:00\t0\t1\n")))
                                .body())
                .isEqualTo("OK: 1");
        for (var hal : List.of("ping", "registry", "push")) {
            assertThat(p.ambil(hal, "").body()).as(hal).isEqualTo("OK");
        }
        var foto =
                p.unggah("ATTPHOTO", "1", "PIN=3-" + kemarin() + ".jpg\nSN=UJI-A2\n\u0000\u0001");
        assertThat(foto.statusCode()).isEqualTo(200);
        assertThat(p.unggah("BIODATA", "1", "BIODATA Pin=3\tTmp=RAHASIA").body()).isEqualTo("OK");
    }

    @Test
    void operlog_menyimpan_catatan_dan_nama_tetapi_membuang_templat_sandi_dan_kartu()
            throws Exception {
        var p = perangkat("UJI-A3");
        var jawab =
                p.unggah(
                        "OPERLOG",
                        "9999",
                        "OPLOG 4\t0\t"
                                + kemarin()
                                + " 08:01:00\t0\t0\t0\t0\r\nUSER PIN=31\tName=Uji Nama\tPri=0\tPasswd=RAHASIA1\tCard=RAHASIA2\tGrp=1\tTZ=0\r\nFP PIN=31\tFID=6\tSize=9\tValid=1\tTMP=RAHASIA3");
        assertThat(jawab.body()).isEqualTo("OK: 3");
        assertThat(
                        kueri(
                                "select concat(u.pin, ' ', u.nama) from presensi_pengguna_perangkat u join presensi_perangkat d on d.id = u.perangkat_id where d.sn = 'UJI-A3'"))
                .containsExactly("31 Uji Nama");
        assertThat(
                        kueri(
                                "select baris from presensi_catatan_perangkat u join presensi_perangkat d on d.id = u.perangkat_id where d.sn = 'UJI-A3'"))
                .hasSize(1)
                .allSatisfy(b -> assertThat(b).startsWith("OPLOG").doesNotContain("RAHASIA"));
    }

    @Test
    void perintah_diambil_dijawab_dan_perangkat_lain_tidak_dapat_menjawabnya() throws Exception {
        var p = perangkat("UJI-A4");
        var lain = perangkat("UJI-A5");
        var id = Long.parseLong(kueri("select next value for presensi_perintah_seq").get(0));
        jalankan(
                "insert into presensi_perintah (id, perangkat_id, jenis, isi, status, dibuat, oleh) select "
                        + id
                        + ", id, 'INFO', 'INFO', 'MENUNGGU', utc_timestamp(6), 'uji' from presensi_perangkat where sn = 'UJI-A4'");
        assertThat(lain.ambil("getrequest", "").body()).isEqualTo("OK");
        assertThat(p.ambil("getrequest", "INFO=Ver+6.60").body().strip())
                .isEqualTo("C:" + id + ":INFO");
        assertThat(p.ambil("getrequest", "").body()).as("sudah diambil").isEqualTo("OK");
        assertThat(jawabPerintah(lain, id)).isEqualTo("OK");
        assertThat(status(id)).isEqualTo("TERKIRIM");
        assertThat(jawabPerintah(p, id)).isEqualTo("OK");
        assertThat(status(id)).isEqualTo("BERHASIL");
    }

    @Test
    void perangkat_asing_ditolak_kirimannya_menunggu_dan_masuk_begitu_didaftarkan()
            throws Exception {
        var p = new PerangkatSimulasi("ASING-" + System.nanoTime());
        assertThat(p.ambil("cdata", "options=all").statusCode()).isEqualTo(401);
        assertThat(p.ambil("getrequest", "").statusCode()).isEqualTo(401);
        var isi = "41\t" + kemarin() + " 07:11:00\t0\t1\n41\t" + kemarin() + " 16:05:00\t1\t1\n";
        assertThat(p.unggah("ATTLOG", "1", isi).statusCode()).isEqualTo(401);
        assertThat(p.unggah("ATTLOG", "1", isi).statusCode()).isEqualTo(401);
        assertThat(menunggu(p)).isEqualTo(2);
        assertThat(tap(p)).isZero();
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/presensi/perangkat?keadaan=ASING");
            var h = bkd.halaman();
            PlaywrightAssertions.assertThat(h.locator("body")).containsText(p.sn());
            bkd.potret("perangkat-1-asing").potretPonsel("perangkat-1-asing-390");
            bkd.buka("/presensi/perangkat-ubah");
            h.locator("[id$=':sn']").fill(p.sn());
            h.locator("[id$=':nama']").fill("Lobi uji");
            h.locator("[id$=':kelompok']").fill("UJI-ASING");
            pilih(h, "unit", "Dinas Pendidikan");
            bkd.potret("perangkat-2-daftar").potretPonsel("perangkat-2-daftar-390");
            bkd.tekan(h.locator("[id$=':simpan']"));
            h.waitForURL("**/presensi/perangkat");
            assertThat(tap(p)).isEqualTo(2);
            assertThat(menunggu(p)).as("kini tinggal PIN-nya yang tanpa pemilik").isEqualTo(1);
            petakan(bkd, p);
            assertThat(menunggu(p)).isZero();
            assertThat(
                            kueri(
                                    "select tanggal from presensi_antre_hari a join presensi_pin m on m.pegawai_id = a.pegawai_id where m.kelompok = 'UJI-ASING'"))
                    .contains(kemarin().toString());
            assertThat(bkd.galatKonsol()).isEmpty();
        } finally {
            jalankan("delete from presensi_pin where kelompok = 'UJI-ASING'");
        }
    }

    private static void pilih(Page h, String medan, String kata) {
        h.locator("[id$=':" + medan + "_input']").pressSequentially(kata);
        h.locator(
                        ".ui-autocomplete-panel .ui-autocomplete-row, .ui-autocomplete-panel tr.ui-autocomplete-item")
                .first()
                .click();
    }

    private static void petakan(Peramban.Orang bkd, PerangkatSimulasi p) {
        bkd.buka("/presensi/karantina?teks=" + p.sn());
        var h = bkd.halaman();
        bkd.tekan(h.locator("tbody tr").first().locator("button, a").last());
        pilih(h, "pegawai", "Siti");
        h.locator("[id$=':mulai']").fill(kemarin().minusDays(30).toString());
        bkd.potret("karantina-1-petakan").potretPonsel("karantina-1-petakan-390");
        bkd.tekan(h.locator("[id$=':petakan']"));
        PlaywrightAssertions.assertThat(h.locator("[id$=':hasil']")).containsText("PIN");
        bkd.potret("karantina-2-sesudah");
    }

    /** Every acknowledged line is there once, whatever happened to the database between. */
    @Test
    void basis_data_diam_dijawab_500_dan_kiriman_ulang_tidak_hilang_tidak_ganda() throws Exception {
        var server = ServerUji.siap();
        var p = IntStream.range(0, 4).mapToObj(i -> perangkat("UJI-B" + i)).toList();
        var tertahan = perangkat("UJI-B9");
        var isiTertahan = "900\t" + kemarin() + " 07:40:00\t0\t1";
        var jurnal = new ConcurrentLinkedQueue<String>();
        var berjalan = new AtomicInteger();
        var kolam = Executors.newFixedThreadPool(p.size());
        try {
            var kerja =
                    p.stream()
                            .<Future<?>>map(
                                    d -> kolam.submit(() -> kirimSemua(d, jurnal, berjalan)))
                            .toList();
            Kesehatan.tunggu(() -> berjalan.get() > p.size());
            Kesehatan.sinyal("STOP", server.basisData().pid());
            try {
                Kesehatan.tunggu(
                        () -> {
                            var jawab = tertahan.unggah("ATTLOG", "77", isiTertahan);
                            return jawab.statusCode() == 500 && jawab.body().equals("ERROR");
                        });
            } finally {
                Kesehatan.sinyal("CONT", server.basisData().pid());
            }
            for (var k : kerja) {
                k.get();
            }
            jurnal.add("UJI-B9 900 " + kemarin() + " 07:40:00");
            tertahan.sampaiDiterima("77", isiTertahan);
            assertThat(tertahan.ambil("cdata", "options=all").body()).contains("ATTLOGStamp=77");
        } finally {
            kolam.shutdownNow();
        }
        assertThat(
                        kueri(
                                "select concat(d.sn, ' ', t.pin, ' ', date_add(t.waktu, interval 7 hour)) from presensi_tap t join presensi_perangkat d on d.id = t.perangkat_id where d.sn like 'UJI-B%'"))
                .containsExactlyInAnyOrderElementsOf(jurnal);
    }

    private static void kirimSemua(
            PerangkatSimulasi p, ConcurrentLinkedQueue<String> jurnal, AtomicInteger berjalan) {
        for (var kiriman = 0; kiriman < 30; kiriman++) {
            var isi = new StringBuilder();
            for (var i = 0; i < 20; i++) {
                var waktu = "%s 07:%02d:%02d".formatted(kemarin(), kiriman, i);
                var pin = 500 + i;
                isi.append(pin).append('\t').append(waktu).append("\t0\t1\r\n");
                jurnal.add(p.sn() + " " + pin + " " + waktu);
            }
            p.sampaiDiterima(String.valueOf(kiriman), isi.toString());
            berjalan.incrementAndGet();
        }
    }

    @Test
    void kiriman_yang_kelewat_besar_ditolak_dan_yang_kacau_tidak_menggugurkan_server()
            throws Exception {
        var p = perangkat("UJI-C1");
        assertThat(kepalaBesar()).contains(" 413 ");
        var cacah = new byte[DELAPAN_MB + 1];
        java.util.Arrays.fill(cacah, (byte) '\n');
        assertThat(
                        p.kirim(
                                        p.minta("cdata", "table=ATTLOG&Stamp=1")
                                                .POST(
                                                        HttpRequest.BodyPublishers.ofInputStream(
                                                                () ->
                                                                        new ByteArrayInputStream(
                                                                                cacah))))
                                .statusCode())
                .isEqualTo(TERLALU_BESAR);
        sopan(p.unggah("ATTLOG", "1", "7\t" + kemarin() + " 07:00:00\t" + "x".repeat(5000)), 413);
        assertThat(tap(p)).isZero();

        var acak = new Random(5);
        for (var ke = 0; ke < 30; ke++) {
            var isi = new byte[1 + acak.nextInt(6000)];
            acak.nextBytes(isi);
            for (var tabel : List.of("ATTLOG", "OPERLOG", "BIODATA", "ANEH")) {
                var jawab =
                        p.kirim(
                                p.minta("cdata", "table=" + tabel)
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(isi)));
                sopan(jawab, 200, TERLALU_BESAR);
            }
            sopan(
                    p.kirim(
                            p.minta("devicecmd", "")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(isi))),
                    200,
                    TERLALU_BESAR);
        }
        for (var jalur :
                List.of(
                        "/iclock/cdata",
                        "/iclock/cdata?SN=",
                        "/iclock/cdata?SN=" + "A".repeat(200),
                        "/iclock/cdata?SN=%3Cscript%3E&table=ATTLOG",
                        "/iclock/",
                        "/iclock/../beranda?SN=UJI-C1")) {
            var jawab =
                    p.kirim(
                            HttpRequest.newBuilder(URI.create(ServerUji.siap().alamat() + jalur))
                                    .GET());
            assertThat(jawab.statusCode()).as(jalur).isLessThan(500);
            assertThat(jawab.body()).as(jalur).doesNotContain("Exception", "\tat ");
        }
        sopan(p.unggah("ATTLOG", "2", "7\t" + kemarin() + " 07:00:00\t0\t1"), 200);
        assertThat(tap(p)).as("sesudah semuanya perangkat tetap dilayani").isEqualTo(1);
    }

    private static void sopan(HttpResponse<String> jawab, Integer... status) {
        assertThat(jawab.statusCode()).isIn((Object[]) status);
        assertThat(jawab.body()).doesNotContain("Exception", "\tat ").hasSizeLessThan(40);
    }

    /** Only the headers of a body that is too large: the answer comes before the body. */
    private static String kepalaBesar() throws Exception {
        var alamat = URI.create(ServerUji.siap().alamat());
        try (var soket = new Socket(alamat.getHost(), alamat.getPort())) {
            soket.getOutputStream()
                    .write(
                            "POST /iclock/cdata?SN=UJI-C1&table=ATTLOG HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            var isi = new byte[200];
            var banyak = soket.getInputStream().read(isi);
            return new String(isi, 0, Math.max(0, banyak), StandardCharsets.US_ASCII);
        }
    }

    private static LocalDate kemarin() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
    }

    private static PerangkatSimulasi perangkat(String sn) {
        try {
            PerangkatSimulasi.daftarkan(sn, "UJI-" + sn);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new PerangkatSimulasi(sn);
    }

    private static String jawabPerintah(PerangkatSimulasi p, long id) {
        return p.kirim(
                        p.minta("devicecmd", "")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "ID=" + id + "&Return=0&CMD=INFO")))
                .body();
    }

    private static String status(long perintah) throws SQLException {
        return kueri("select status from presensi_perintah where id = " + perintah).get(0);
    }

    private static int tap(PerangkatSimulasi p) throws SQLException {
        return Integer.parseInt(
                kueri(
                                "select count(*) from presensi_tap t join presensi_perangkat d on d.id = t.perangkat_id where d.sn = '"
                                        + p.sn()
                                        + "'")
                        .get(0));
    }

    private static int menunggu(PerangkatSimulasi p) throws SQLException {
        return Integer.parseInt(
                kueri(
                                "select count(*) from presensi_karantina where selesai is null and sn = '"
                                        + p.sn()
                                        + "'")
                        .get(0));
    }
}
