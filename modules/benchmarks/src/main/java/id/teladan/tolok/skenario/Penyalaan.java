package id.teladan.tolok.skenario;

import id.teladan.server.ProsesWildfly;
import id.teladan.server.ServerTeladan;
import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Pasangan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * R5. From the start of the server process until readiness says yes and the sign-in page has been delivered, on a filled
 * database that runs already; against the same WildFly without the EAR, until it says that it has started.
 */
final class Penyalaan implements Skenario {

    @Override
    public String kode() {
        return "R5";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        var p =
                Pasangan.ukur(
                        l.pilih(1, 0),
                        l.pilih(5, 2),
                        () -> teladan(l, server),
                        () -> kosong(l, l.target().resolve("data-kosong")));
        p.simpan(l.seri("R5"));
        return List.of(Angka.rasio("R5 process start to the sign-in page", p, "ms", 4, 3));
    }

    private static double teladan(Lapangan l, ServerTeladan utama) throws Exception {
        var dasar = l.target().resolve("data-nyala");
        ProsesWildfly.siapkanFolder(l.wildfly(), dasar, List.of(l.ear()));
        var port = Lapangan.portBebas();
        var lingkungan = lingkungan(utama, l.kunciAudit());
        var awal = System.nanoTime();
        var proses = ProsesWildfly.nyalakan(l.wildfly(), dasar, port, lingkungan);
        try {
            tunggu(
                    proses,
                    () ->
                            status(port + 1910, "/health/ready") == 200
                                    && status(port, "/masuk") == 200);
            return (System.nanoTime() - awal) / 1e6;
        } finally {
            akhiri(proses);
        }
    }

    private static double kosong(Lapangan l, Path dasar) throws Exception {
        Lapangan.kosongkan(dasar);
        var awal = System.nanoTime();
        var proses = l.wildflyKosong(dasar, Lapangan.portBebas(), List.of());
        try {
            var log = dasar.resolve("log/server.log");
            tunggu(proses, () -> sudahMulai(log));
            return (System.nanoTime() - awal) / 1e6;
        } finally {
            akhiri(proses);
        }
    }

    static Map<String, String> lingkungan(ServerTeladan utama, Path kunciAudit) {
        var hasil = new HashMap<String, String>();
        hasil.put("TELADAN_DB_URL", utama.basisData().url());
        hasil.put("TELADAN_DB_USER", utama.basisData().penggunaWeb());
        hasil.put("TELADAN_DB_OWNER_USER", utama.basisData().pengguna());
        hasil.put("TELADAN_DB_OWNER_PASSWORD", utama.basisData().sandi());
        hasil.put("TELADAN_AUDIT_KUNCI_BERKAS", kunciAudit.toString());
        hasil.put("TELADAN_DB_PASSWORD", utama.basisData().sandi());
        hasil.put("TELADAN_PROFIL", "demo");
        hasil.put("TELADAN_LOG_LAYAR", "WARN");
        return hasil;
    }

    /** WFLYSRV0025: started; WFLYSRV0026: started with errors, as the data source of the empty server has no database. */
    static boolean sudahMulai(Path log) {
        try {
            return Files.exists(log) && Files.readString(log).matches("(?s).*WFLYSRV002[56].*");
        } catch (IOException e) {
            return false;
        }
    }

    static void tunggu(Process proses, BooleanSupplier syarat) throws InterruptedException {
        var batas = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!syarat.getAsBoolean()) {
            if (proses.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Server berhenti saat dinyalakan");
            }
            if (System.nanoTime() > batas) {
                throw new IllegalStateException("Server tidak siap dalam tiga menit");
            }
        }
    }

    static void akhiri(Process proses) throws InterruptedException {
        proses.destroy();
        if (!proses.waitFor(30, TimeUnit.SECONDS)) {
            proses.destroyForcibly().waitFor();
        }
    }

    static int status(int port, String jalur) {
        try {
            return Sesi.KLIEN
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
