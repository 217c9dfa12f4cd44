package id.teladan.sistem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An attendance device as far as the wire knows it: a client of HTTP/1.1 without cookies that sends again until it hears OK. */
final class PerangkatSimulasi {

    private static final HttpClient KLIEN =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private static final Duration SABAR = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final String dasar;
    private final String sn;

    PerangkatSimulasi(String sn) {
        this.dasar = ServerUji.siap().alamat();
        this.sn = sn;
    }

    /** Enters the device into the allow-list of a unit that the OPD officer of the sample province manages; its id. */
    static long daftarkan(String sn, String kelompok) throws SQLException {
        var id = Long.parseLong(kueri("select next value for presensi_perangkat_seq").get(0));
        jalankan(
                "insert into presensi_perangkat (id, sn, nama, unit_id, kelompok, zona_menit, aktif) select %d, '%s', 'Uji %s', unit_id, '%s', 420, true from presensi_perangkat where id = 1"
                        .formatted(id, sn, sn, kelompok));
        return id;
    }

    String sn() {
        return sn;
    }

    /** {@code /iclock/<hal>?SN=...&<sisa>}. */
    HttpResponse<String> ambil(String hal, String sisa) {
        return kirim(minta(hal, sisa).GET());
    }

    HttpResponse<String> unggah(String tabel, String stempel, String isi) {
        return kirim(
                minta("cdata", "table=" + tabel + "&Stamp=" + stempel)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(isi)));
    }

    HttpResponse<String> kirim(HttpRequest.Builder permintaan) {
        try {
            return KLIEN.send(
                    permintaan.timeout(SABAR).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder minta(String hal, String sisa) {
        return HttpRequest.newBuilder(
                URI.create(
                        dasar
                                + "/iclock/"
                                + hal
                                + "?SN="
                                + URLEncoder.encode(sn, StandardCharsets.UTF_8)
                                + (sisa.isEmpty() ? "" : "&" + sisa)));
    }

    /** Sends an upload until it is acknowledged, as a device does. */
    void sampaiDiterima(String stempel, String isi) {
        Kesehatan.tunggu(
                () -> {
                    try {
                        return unggah("ATTLOG", stempel, isi).statusCode() == OK;
                    } catch (UncheckedIOException e) {
                        return false; // no answer is no acknowledgement
                    }
                });
    }

    /** First column of a query. */
    static List<String> kueri(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var h = p.executeQuery(sql)) {
            var hasil = new ArrayList<String>();
            while (h.next()) {
                hasil.add(h.getString(1));
            }
            return hasil;
        }
    }

    static void jalankan(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(sql);
        }
    }
}
