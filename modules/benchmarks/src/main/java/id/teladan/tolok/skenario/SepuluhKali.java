package id.teladan.tolok.skenario;

import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Pasangan;
import id.teladan.tolok.rangka.Seri;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The same pages with 100,000 employees against 10,000: one person, p95 in turn; and the search there with ten people. */
final class SepuluhKali implements Skenario {

    private static final int SEPULUH = 10;

    @Override
    public String kode() {
        return "scale";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var kecil = l.utama();
        var besar = l.server("besar", l.pilih(100_000, 30_000), l.ear());
        try {
            var orang = Halaman.orang(kecil);
            var orangBesar = Halaman.orang(besar);
            var kerja = new LinkedHashMap<String, List<Function<Sesi, Callable<?>>>>();
            kerja.put("employee list", List.of(OrangBersamaan::daftar, OrangBersamaan::daftar));
            kerja.put("search", List.of(OrangBersamaan::cari, OrangBersamaan::cari));
            kerja.put(
                    "employee record",
                    List.of(s -> () -> s.ambil(orangBesar), s -> () -> s.ambil(orang)));
            kerja.put(
                    "units",
                    List.of(
                            s -> () -> s.ambil("/unit/daftar"),
                            s -> () -> s.ambil("/unit/daftar")));
            kerja.put(
                    "home page",
                    List.of(s -> () -> s.ambil("/beranda"), s -> () -> s.ambil("/beranda")));
            var hasil = new ArrayList<Angka>();
            for (var k : kerja.entrySet()) {
                var p =
                        Pasangan.ukur(
                                1,
                                l.pilih(5, 2),
                                () -> p95(besar.alamat(), k.getValue().get(0), l),
                                () -> p95(kecil.alamat(), k.getValue().get(1), l));
                p.simpan(l.seri("scale-" + k.getKey().replace(' ', '-')));
                hasil.add(
                        Angka.rasio(
                                k.getKey() + ", 100,000 employees against 10,000, p95",
                                p,
                                "ms",
                                3,
                                1.5));
            }
            hasil.add(
                    OrangBersamaan.satu(
                            l,
                            "search among 100,000 employees",
                            "search-besar",
                            SEPULUH,
                            150,
                            OrangBersamaan.masuk(besar, SEPULUH),
                            OrangBersamaan::cari));
            return hasil;
        } finally {
            l.akhiri("besar");
        }
    }

    private static double p95(String alamat, Function<Sesi, Callable<?>> kerja, Lapangan l)
            throws Exception {
        var satu = kerja.apply(Sesi.sebagai(alamat, "bkd"));
        var waktu = new double[l.pilih(60, 20)];
        for (var i = -5; i < waktu.length; i++) {
            var awal = System.nanoTime();
            satu.call();
            if (i >= 0) {
                waktu[i] = (System.nanoTime() - awal) / 1e6;
            }
        }
        return new Seri(waktu).persentil(95);
    }
}
