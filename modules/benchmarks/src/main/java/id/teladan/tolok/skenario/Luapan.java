package id.teladan.tolok.skenario;

import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Laju;
import id.teladan.tolok.rangka.Seri;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** 225 requests a second for 30 seconds: what is too much is refused at once, what is taken is answered, memory stays flat. */
final class Luapan implements Skenario {

    private static final double PER_DETIK = 225;
    private static final long MIB = 1024 * 1024;

    @Override
    public String kode() {
        return "overload";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        var orang = Halaman.orang(server);
        var sesi = new ArrayList<Sesi>();
        for (var i = 0; i < 40; i++) {
            sesi.add(Sesi.sebagai(server.alamat(), "bkd"));
        }
        for (var s : sesi) {
            s.ambil("/pegawai/daftar");
            s.ambil(orang);
        }
        var pid = server.prosesServer().pid();
        var sebelum = IsiSesi.hidup(pid);
        var jawaban =
                Laju.jalankan(
                        PER_DETIK,
                        l.pilih(30, 8),
                        i ->
                                sesi.get(i % sesi.size())
                                        .ambilNanti(
                                                i % 2 == 0
                                                        ? "/pegawai/daftar?hal=" + (1 + i % 40)
                                                        : orang)
                                        .thenApply(
                                                j ->
                                                        new Laju.Balasan(
                                                                j.statusCode(),
                                                                j.headers()
                                                                        .firstValue("Retry-After")
                                                                        .isPresent())));
        var sesudah = IsiSesi.hidup(pid);
        var ditolak = jawaban.stream().filter(j -> j.status() == 503).toList();
        var dilayani = jawaban.stream().filter(j -> j.status() == 200).toList();
        var lain = jawaban.size() - ditolak.size() - dilayani.size();
        var awal = System.nanoTime();
        sesi.get(0).ambil("/beranda");
        var pulih = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - awal);
        var hasil = new ArrayList<Angka>();
        hasil.add(
                Angka.tanpaSasaran(
                        "requests answered / refused",
                        dilayani.size() + " / " + ditolak.size(),
                        jawaban.size() + " sent at 225 a second"));
        hasil.add(
                Angka.paling(
                        "answers that are neither 200 nor 503 with Retry-After",
                        (double) (lain + ditolak.stream().filter(j -> !j.cobaLagi()).count()),
                        "",
                        "-",
                        0));
        hasil.add(p95("refusal: p95", ditolak, 1_000));
        hasil.add(p95("page served meanwhile: p95", dilayani, 2_000));
        hasil.add(Angka.paling("first page after it", (double) pulih, "ms", "-", 1_000));
        hasil.add(
                Angka.paling(
                        "live heap after it, compared with before",
                        (double) (sesudah - sebelum) / MIB,
                        "MiB",
                        String.format(Locale.ROOT, "%d to %d MiB", sebelum / MIB, sesudah / MIB),
                        40));
        return hasil;
    }

    private static Angka p95(String nama, List<Laju.Jawaban> jawaban, double sasaran) {
        if (jawaban.isEmpty()) {
            return Angka.tanpaSasaran(nama, "none", "-");
        }
        var s = new Seri(jawaban.stream().mapToDouble(Laju.Jawaban::milidetik).toArray());
        return Angka.paling(
                nama,
                s.persentil(95),
                "ms",
                String.format(
                        Locale.ROOT, "median %.0f ms, slowest %.0f ms", s.median(), s.terbesar()),
                sasaran);
    }
}
