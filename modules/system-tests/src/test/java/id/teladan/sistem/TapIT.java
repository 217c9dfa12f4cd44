package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.RequestOptions;
import id.teladan.sistem.Peramban.Orang;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Check-in by phone: at the office, without a line, sent twice, and by those who must not. */
class TapIT {

    private static final String TAP = "/api/v1/presensi/tap";
    private static final HttpClient KLIEN = HttpClient.newHttpClient();

    @Test
    void tap_di_ponsel_tersimpan_tanpa_jaringan_dan_terkirim_sekali_sesudahnya() {
        try (var orang = Peramban.masuk(Peramban.tamu(390, 844), "pegawai")) {
            orang.konteks().grantPermissions(List.of("geolocation"));
            orang.konteks().setGeolocation(new Geolocation(-6.17, 106.15).setAccuracy(20));
            var h = orang.buka("/presensi/tap").halaman();
            var tombol = orang.tombol("Tap sekarang");
            var keadaan = h.locator("[data-tap=keadaan]");
            assertThat(tombol).isEnabled();
            h.waitForFunction("navigator.serviceWorker.ready.then(function () { return true; })");
            orang.potret("tap-1-390");
            var awal = banyak("pegawai");
            tombol.click();
            assertThat(keadaan).containsText("Tercatat pukul");
            assertThat(banyak("pegawai")).isEqualTo(awal + 1);
            assertThat(h.locator("section[aria-labelledby=tap-terakhir] li").first())
                    .containsText("m dari pusatnya");
            orang.potret("tap-2-tercatat-390");

            // the line is gone, even the page itself: what was kept is shown, and the check-in
            // waits on the phone
            orang.konteks().setOffline(true);
            h.reload();
            assertThat(h.locator("h1")).hasText("Tap mandiri");
            assertThat(h.locator("body")).containsText("Tidak ada jaringan");
            orang.tombol("Tap sekarang").click();
            assertThat(h.locator("[data-tap=antre] li")).hasCount(1);
            assertThat(h.locator("[data-tap=antre]")).containsText("menunggu jaringan");
            orang.potret("tap-3-luring-390");

            orang.konteks().setOffline(false);
            h.waitForSelector("section[aria-labelledby=tap-terakhir]");
            h.waitForCondition(() -> banyak("pegawai") == awal + 2);
            assertThat(h.locator("[data-tap=antre] li")).hasCount(0);
            assertThat(orang.keLuar()).isEmpty();
        }
    }

    @Test
    void kiriman_yang_sama_berkali_kali_tercatat_sekali() throws Exception {
        try (var orang = Peramban.masuk("atasan")) {
            var awal = banyak("atasan");
            var badan = badan(UUID.randomUUID().toString(), kini());
            var pertama = kirim(orang, badan);
            assertThat(pertama.status()).isEqualTo(201);
            assertThat(pertama.text()).contains("\"risiko\":", "\"isyarat\":[\"TANPA_LOKASI\"]");
            var ulang = kirim(orang, badan);
            assertThat(ulang.status()).isEqualTo(200);
            assertThat(ulang.text()).isEqualTo(pertama.text());
            assertThat(
                            kirim(
                                            orang,
                                            badan(
                                                    (String) badan.get("permintaan"),
                                                    kini().minusSeconds(60)))
                                    .status())
                    .isEqualTo(409);
            assertThat(banyak("atasan")).isEqualTo(awal + 1);
        }
    }

    @Test
    void masukan_yang_salah_dijawab_dengan_bidangnya_dan_tamu_ditolak() {
        try (var orang = Peramban.masuk("atasan");
                var tamu = Peramban.tamu()) {
            assertThat(kirim(tamu, badan(UUID.randomUUID().toString(), kini())).status())
                    .isEqualTo(401);
            var kosong = kirim(orang, Map.of());
            assertThat(kosong.status()).isEqualTo(422);
            assertThat(kosong.text()).contains("\"bidang\":\"permintaan\"", "\"bidang\":\"waktu\"");
            assertThat(kirim(orang, badan("1", kini())).status()).isEqualTo(422);
            assertThat(
                            kirim(
                                            orang,
                                            Map.of(
                                                    "permintaan",
                                                    UUID.randomUUID().toString(),
                                                    "waktu",
                                                    "kemarin"))
                                    .text())
                    .contains("TAP_WAKTU_SALAH");
            assertThat(
                            kirim(
                                            orang,
                                            badan(
                                                    UUID.randomUUID().toString(),
                                                    kini().plus(1, ChronoUnit.HOURS)))
                                    .text())
                    .contains("TAP_WAKTU_MENDATANG");
            assertThat(kirim(orang, Map.of("permintaan", 7, "waktu", true)).status())
                    .isEqualTo(400);
            assertThat(
                            orang.konteks()
                                    .request()
                                    .post(
                                            orang.alamat() + TAP,
                                            RequestOptions.create()
                                                    .setHeader("Content-Type", "application/json")
                                                    .setData("x".repeat(20_000)))
                                    .status())
                    .isEqualTo(413);
        }
    }

    @Test
    void dua_puluh_kiriman_bersamaan_satu_catatan() throws Exception {
        try (var orang = Peramban.masuk("kepala")) {
            var awal = banyak("kepala");
            var badan = badan(UUID.randomUUID().toString(), kini());
            var kuki =
                    orang.konteks().cookies().stream()
                            .filter(k -> k.name.equals("teladan"))
                            .findFirst()
                            .orElseThrow();
            var isi =
                    "{\"permintaan\":\"%s\",\"waktu\":\"%s\"}"
                            .formatted(badan.get("permintaan"), badan.get("waktu"));
            var kolam = Executors.newFixedThreadPool(10);
            try {
                var kerja =
                        IntStream.range(0, 20)
                                .mapToObj(
                                        i ->
                                                (Callable<Integer>)
                                                        () ->
                                                                mentah(
                                                                        orang.alamat() + TAP,
                                                                        kuki.name
                                                                                + "="
                                                                                + kuki.value,
                                                                        isi))
                                .toList();
                var baru = 0;
                for (var hasil : kolam.invokeAll(kerja)) {
                    assertThat(hasil.get()).isIn(200, 201);
                    baru += hasil.get() == 201 ? 1 : 0;
                }
                assertThat(baru).isEqualTo(1);
            } finally {
                kolam.shutdownNow();
            }
            assertThat(banyak("kepala")).isEqualTo(awal + 1);
        }
    }

    @Test
    void petugas_menambah_lokasi_dan_yang_keliru_disebut_di_tempatnya() {
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.buka("/presensi/lokasi").halaman();
            bkd.potret("lokasi-1").potretPonsel("lokasi-1-390");
            assertThat(h.locator("tbody tr").first()).containsText("Kantor");
            h.locator("a[href$='/presensi/lokasi-ubah']").first().click();
            bkd.isi(medan(h.locator("body"), "nama"), "Posko banjir");
            bkd.isi(medan(h.locator("body"), "lintang"), "-96,5");
            bkd.tekan(bkd.tombol("Simpan"));
            assertThat(h).hasURL(java.util.regex.Pattern.compile("lokasi-ubah"));
            assertThat(medan(h.locator("body"), "nama")).hasValue("Posko banjir");
            bkd.potret("lokasi-2-salah");
        }
    }

    private static Locator medan(Locator dalam, String nama) {
        return dalam.locator("input[id$=':" + nama + "']");
    }

    private static Map<String, Object> badan(String permintaan, Instant waktu) {
        return Map.of("permintaan", permintaan, "waktu", waktu.toString());
    }

    private static Instant kini() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static APIResponse kirim(Orang orang, Map<String, Object> badan) {
        return orang.konteks()
                .request()
                .post(
                        orang.alamat() + TAP,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(badan));
    }

    /** Past the browser, which sends one after the other. */
    private static int mentah(String alamat, String kuki, String isi) throws Exception {
        return KLIEN.send(
                        HttpRequest.newBuilder(URI.create(alamat))
                                .header("Content-Type", "application/json")
                                .header("Cookie", kuki)
                                .POST(HttpRequest.BodyPublishers.ofString(isi))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static long banyak(String akun) {
        try {
            return Long.parseLong(
                    PerangkatSimulasi.kueri(
                                    "select count(*) from presensi_tap_mandiri t join core_akun a on a.pegawai_id = t.pegawai_id where a.nama_akun = '"
                                            + akun
                                            + "'")
                            .get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
