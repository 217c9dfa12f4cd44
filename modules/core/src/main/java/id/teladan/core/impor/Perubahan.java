package id.teladan.core.impor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One changed value of a row.
 *
 * @param kolom header code
 * @param sebelum what is recorded now; empty when nothing is
 */
public record Perubahan(String kolom, String sebelum, String sesudah) implements Serializable {

    private static final String BATAS = "\u001f";
    private static final String AKHIR = "\u001e";

    static String tulis(List<Perubahan> daftar) {
        var b = new StringBuilder();
        for (var p : daftar) {
            if (b.length() > 0) {
                b.append(AKHIR);
            }
            b.append(p.kolom()).append(BATAS).append(p.sebelum()).append(BATAS).append(p.sesudah());
        }
        return b.toString();
    }

    static List<Perubahan> baca(String teks) {
        var hasil = new ArrayList<Perubahan>();
        if (!teks.isEmpty()) {
            for (var bagian : teks.split(AKHIR, -1)) {
                var isi = bagian.split(BATAS, 3);
                hasil.add(new Perubahan(isi[0], isi[1], isi[2]));
            }
        }
        return hasil;
    }
}
