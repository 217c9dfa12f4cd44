package id.teladan.tolok.skenario;

import id.teladan.server.ServerTeladan;
import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Seri;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Punches over HTTP as devices send them, with checks, mapping, queue of days and durable commits: batches of 500 from
 * four devices, single punches from sixteen, and a device that sends a whole day again. Nothing is lost, nothing is there twice.
 */
final class TapMasuk implements Skenario {

    private static final int SEKALI = 500;
    private static final int PERANGKAT = 16;
    private static final int MESIN_KUMPULAN = 4;

    private final HttpClient klien =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String kode() {
        return "punches";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        daftarkan(server);
        kumpulan(server, 0, 4); // warm
        var batch = new ArrayList<Double>();
        for (var ke = 1; ke <= l.pilih(5, 2); ke++) {
            batch.add(kumpulan(server, ke, l.pilih(10, 4)));
        }
        var ulang = new ArrayList<Double>();
        for (var ke = 1; ke <= l.pilih(5, 2); ke++) {
            ulang.add(kumpulan(server, ke, l.pilih(10, 4)));
        }
        satuan(server, 0, 20); // warm
        var satu = new ArrayList<Double>();
        for (var ke = 1; ke <= l.pilih(5, 2); ke++) {
            satu.add(satuan(server, ke, l.pilih(60, 20)));
        }
        var kiriman =
                4L * SEKALI * MESIN_KUMPULAN
                        + (long) l.pilih(5, 2) * l.pilih(10, 4) * SEKALI * MESIN_KUMPULAN
                        + 20L * PERANGKAT
                        + (long) l.pilih(5, 2) * l.pilih(60, 20) * PERANGKAT;
        var ada =
                Kueri.angka(
                        server,
                        "select count(*) from presensi_tap t join presensi_perangkat d on d.id = t.perangkat_id where d.sn like 'TOLOK-%'");
        return List.of(
                laju("punches in batches of 500", batch, 2_000),
                Angka.tanpaSasaran(
                        "the same batches sent again",
                        teks(seri(ulang).median()) + " a second",
                        sebaran(ulang)),
                laju("single punches", satu, 300),
                Angka.paling(
                        "lost or double after all of it",
                        (double) Math.abs(kiriman - ada),
                        "punches",
                        kiriman + " sent",
                        0));
    }

    private static Angka laju(String nama, List<Double> nilai, double sasaran) {
        return Angka.sedikitnya(nama, seri(nilai).median(), "a second", sebaran(nilai), sasaran);
    }

    private static Seri seri(List<Double> nilai) {
        return new Seri(nilai.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static String sebaran(List<Double> nilai) {
        return teks(seri(nilai).terkecil())
                + " to "
                + teks(seri(nilai).terbesar())
                + ", "
                + nilai.size()
                + " rounds";
    }

    private static String teks(double nilai) {
        return String.format(Locale.ROOT, "%.0f", nilai);
    }

    /** Devices of the largest group of PINs, so that every punch has an owner. */
    private static void daftarkan(ServerTeladan server) throws SQLException {
        for (var i = 0; i < PERANGKAT; i++) {
            Kueri.ubah(
                    server,
                    "insert into presensi_perangkat (id, sn, nama, unit_id, kelompok, zona_menit, aktif) select next value for presensi_perangkat_seq, 'TOLOK-"
                            + i
                            + "', 'Tolok', d.unit_id, d.kelompok, 420, true from presensi_perangkat d where d.id = 1");
        }
    }

    /** Punches a second; round 0 warms up. */
    private double kumpulan(ServerTeladan server, int putaran, int banyak) throws Exception {
        return bersama(
                MESIN_KUMPULAN,
                mesin -> {
                    for (var k = 0; k < banyak; k++) {
                        var isi = new StringBuilder();
                        for (var i = 0; i < SEKALI; i++) {
                            baris(isi, 1 + i % 250, putaran, k * 2 + i / 250);
                        }
                        kirim(server, mesin, isi.toString(), SEKALI);
                    }
                },
                banyak * SEKALI * MESIN_KUMPULAN);
    }

    private double satuan(ServerTeladan server, int putaran, int banyak) throws Exception {
        return bersama(
                PERANGKAT,
                mesin -> {
                    for (var k = 0; k < banyak; k++) {
                        var isi = new StringBuilder();
                        baris(isi, 1 + k % 250, putaran + 10, k);
                        kirim(server, mesin, isi.toString(), 1);
                    }
                },
                banyak * PERANGKAT);
    }

    private static void baris(StringBuilder isi, int pin, int hari, int menit) {
        isi.append(pin)
                .append('\t')
                .append(LocalDate.of(2026, 9, 1).plusDays(hari))
                .append(String.format(" %02d:%02d:%02d", 6 + menit / 60, menit % 60, pin % 60))
                .append("\t0\t1\t\t0\t0\r\n");
    }

    private interface Kerja {
        void mesin(int nomor) throws Exception;
    }

    private static double bersama(int banyak, Kerja kerja, int tap) throws Exception {
        var kolam = Executors.newFixedThreadPool(banyak);
        try {
            var awal = System.nanoTime();
            var semua =
                    kolam.invokeAll(
                            IntStream.range(0, banyak)
                                    .<Callable<Void>>mapToObj(
                                            i ->
                                                    () -> {
                                                        kerja.mesin(i);
                                                        return null;
                                                    })
                                    .toList());
            for (var s : semua) {
                s.get();
            }
            return tap / ((System.nanoTime() - awal) / 1e9);
        } finally {
            kolam.shutdownNow();
        }
    }

    private void kirim(ServerTeladan server, int mesin, String isi, int banyak)
            throws IOException, InterruptedException {
        var jawab =
                klien.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                server.alamat()
                                                        + "/iclock/cdata?SN=TOLOK-"
                                                        + mesin
                                                        + "&table=ATTLOG&Stamp=1"))
                                .POST(HttpRequest.BodyPublishers.ofString(isi))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (jawab.statusCode() == 503) {
            kirim(server, mesin, isi, banyak);
        } else if (!jawab.body().equals("OK: " + banyak)) {
            throw new IllegalStateException(jawab.statusCode() + " " + jawab.body());
        }
    }
}
