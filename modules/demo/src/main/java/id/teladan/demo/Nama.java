package id.teladan.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Invented names put together from the parts in the resource {@code nama.txt}. */
final class Nama {

    /** A name and where such names come from. */
    record Jadi(String nama, String asal) {}

    private static final String[] ASAL = {
        "SUNDA", "BANTEN", "JAWA", "BATAK", "MINANG", "BETAWI", "LAIN"
    };
    private static final double[] BAGIAN = {36, 27, 17, 5, 5, 8, 2};

    private final Map<String, String[]> bagian = new HashMap<>();
    private final Set<String> terpakai = new HashSet<>();
    private final Undian undian;

    Nama(Undian undian) {
        this.undian = undian;
        for (var b : Sumber.baris("nama.txt")) {
            var pisah = b.indexOf('=');
            bagian.put(b.substring(0, pisah), b.substring(pisah + 1).split(" "));
        }
    }

    /** A new name; two people share one only when a dozen tries found none that is free. */
    Jadi baru(boolean laki) {
        var asal = ASAL[undian.menurutBobot(BAGIAN)];
        var nama = "";
        for (var i = 0; i < 12 && (nama.isEmpty() || terpakai.contains(nama)); i++) {
            nama = susun(asal, laki);
        }
        terpakai.add(nama);
        return new Jadi(nama, asal);
    }

    private String susun(String asal, boolean laki) {
        var akhir = laki ? ".L" : ".P";
        var depan = undian.salahSatu(bagian.get(asal + akhir));
        var belakang = undian.salahSatu(bagian.get(asal + ".B"));
        var marga =
                asal.equals("BATAK")
                        || asal.equals("MINANG")
                        || asal.equals("LAIN"); // one clan name only
        return switch (undian.menurutBobot(3, 62, 24, 8, marga ? 0 : 3)) {
            case 0 -> depan; // one name only, as older people have
            case 1 -> depan + " " + belakang;
            case 2 -> depan + " " + tengah(akhir, depan) + " " + belakang;
            case 3 -> depan + " " + lain(bagian.get(asal + akhir), depan) + " " + belakang;
            default ->
                    depan
                            + " "
                            + tengah(akhir, depan)
                            + " "
                            + lain(bagian.get(asal + akhir), depan)
                            + " "
                            + belakang
                            + " "
                            + lain(bagian.get(asal + ".B"), belakang);
        };
    }

    private String tengah(String akhir, String bukan) {
        return lain(bagian.get("TENGAH" + akhir), bukan);
    }

    private String lain(String[] isi, String bukan) {
        var hasil = undian.salahSatu(isi);
        while (hasil.equals(bukan)) {
            hasil = undian.salahSatu(isi);
        }
        return hasil;
    }
}
