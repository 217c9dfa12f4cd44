package id.teladan.tolok.skenario;

import id.teladan.server.ServerTeladan;
import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Beban;
import id.teladan.tolok.rangka.Berkala;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** List, search and record with 1, 10 and 50 people who never pause: each with a session of his own. */
final class OrangBersamaan implements Skenario {

    private static final List<String> KATA =
            List.of("ahmad", "siti nur", "an", "wati", "1985", "dinas", "rah", "budi s");

    @Override
    public String kode() {
        return "people";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        var orang = Halaman.orang(server);
        var sesi = masuk(server, 50);
        var hasil = new ArrayList<Angka>();
        for (var banyak : List.of(1, 10, 50)) {
            hasil.add(
                    satu(
                            l,
                            "employee list",
                            "list",
                            banyak,
                            banyak == 50 ? 1_000 : 300,
                            sesi,
                            s -> daftar(s)));
            hasil.add(
                    satu(
                            l,
                            "search",
                            "search",
                            banyak,
                            banyak == 10 ? 150 : 0,
                            sesi,
                            s -> cari(s)));
            hasil.add(
                    satu(
                            l,
                            "employee record",
                            "record",
                            banyak,
                            0,
                            sesi,
                            s -> () -> s.ambil(orang)));
        }
        return hasil;
    }

    /** So many signed-in people. */
    static List<Sesi> masuk(ServerTeladan server, int banyak) {
        var hasil = new ArrayList<Sesi>();
        for (var i = 0; i < banyak; i++) {
            hasil.add(Sesi.sebagai(server.alamat(), "bkd"));
        }
        return hasil;
    }

    static Callable<?> daftar(Sesi s) {
        var ke = new int[1];
        return () -> s.ambil("/pegawai/daftar?hal=" + (1 + ke[0]++ % 40));
    }

    static Callable<?> cari(Sesi s) {
        var ke = new int[1];
        return () -> s.cari(KATA.get(ke[0]++ % KATA.size()));
    }

    static Angka satu(
            Lapangan l,
            String nama,
            String berkas,
            int banyak,
            double sasaran,
            List<Sesi> sesi,
            Function<Sesi, Callable<?>> kerja)
            throws Exception {
        var h =
                Beban.jalankan(
                        banyak, l.pilih(5, 2), l.pilih(15, 4), i -> kerja.apply(sesi.get(i)));
        Berkala.simpan(l.seri(berkas + "-" + banyak), h.waktu());
        var p50 = h.waktu().median();
        var p95 = h.waktu().persentil(95);
        var judul = nama + ", " + banyak + (banyak == 1 ? " person" : " people") + ": p50 / p95";
        var sebaran =
                String.format(
                        Locale.ROOT,
                        "slowest %.0f ms of %d, %.0f a second",
                        h.waktu().terbesar(),
                        h.waktu().nilai().length,
                        h.perDetik());
        var teks = String.format(Locale.ROOT, "%.0f / %.0f ms", p50, p95);
        return sasaran == 0
                ? Angka.tanpaSasaran(judul, teks, sebaran)
                : new Angka(
                        judul,
                        teks,
                        sebaran,
                        String.format(Locale.ROOT, "p95 at most %.0f ms", sasaran),
                        p95 <= sasaran ? Angka.Keadaan.LULUS : Angka.Keadaan.MELESET);
    }
}
