package id.teladan.presensi.aturan.iclock;

import java.util.ArrayList;
import java.util.List;

/** Lines of a body, whatever ends them. */
public final class Baris {

    /** Longest line that is taken. */
    public static final int TERPANJANG = 4096;

    private Baris() {}

    /** Lines ended by CRLF, LF or CR; the last one may have no end. Byte order mark, NUL and blank lines are left out. */
    public static List<String> pisah(String isi) {
        var hasil = new ArrayList<String>();
        for (var b : isi.split("\r\n|\n|\r")) {
            var bersih = b.replace("\u0000", "").replace("\uFEFF", "");
            if (!bersih.isBlank()) {
                hasil.add(bersih);
            }
        }
        return hasil;
    }

    /** True when one of the lines is longer than {@link #TERPANJANG} characters. */
    public static boolean adaYangTerlaluPanjang(List<String> baris) {
        return baris.stream().anyMatch(b -> b.length() > TERPANJANG);
    }
}
