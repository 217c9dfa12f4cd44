package id.teladan.core.lembar;

import java.time.LocalDate;
import java.util.Locale;

/** Tells the number formats that show a date from the others, and turns serial numbers into days. ECMA-376 18.8.30, 18.17.4. */
final class FormatTanggal {

    private static final double SERI_TERBESAR = 2_958_466;

    private FormatTanggal() {}

    /** True for the built-in formats that show a day, also those of other languages. */
    static boolean bawaan(int id) {
        return (id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 31)
                || id == 36
                || (id >= 50 && id <= 54)
                || id == 57
                || id == 58;
    }

    /**
     * True when a format code has a day, a month or a year: {@code dd-mm-yyyy;@}, {@code [$-421]d\ mmmm\ yyyy}, {@code
     * YYYY"/"MM}; false for {@code General}, {@code [h]:mm:ss}, {@code "dd"0}.
     */
    static boolean tanggal(String kode) {
        var inti = inti(kode);
        if (inti.contains("general") || inti.contains("0") || inti.contains("#")) {
            return false;
        }
        if (inti.indexOf('y') >= 0 || inti.indexOf('d') >= 0) {
            return true;
        }
        return inti.indexOf('m') >= 0 && inti.indexOf('h') < 0 && inti.indexOf('s') < 0;
    }

    /** The first section without quoted text, escaped characters, fill and padding, and bracketed parts. */
    private static String inti(String kode) {
        var hasil = new StringBuilder();
        for (var i = 0; i < kode.length(); i++) {
            var c = kode.charAt(i);
            if (c == ';') {
                break;
            }
            if (c == '"') {
                i = lompat(kode, i, '"');
            } else if (c == '[') {
                var akhir = lompat(kode, i, ']');
                if (akhir > i + 1 && "hHmMsS".indexOf(kode.charAt(i + 1)) >= 0) {
                    hasil.append('h');
                }
                i = akhir;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                hasil.append(c);
            }
        }
        return hasil.toString().toLowerCase(Locale.ROOT).replace("am/pm", "h").replace("a/p", "h");
    }

    private static int lompat(String kode, int dari, char sampai) {
        var akhir = kode.indexOf(sampai, dari + 1);
        return akhir < 0 ? kode.length() : akhir;
    }

    /** The day of a serial number; null when no day has it (before the epoch, the false 29-2-1900, after 9999). */
    static LocalDate dariSeri(double seri, boolean sejak1904) {
        if (!(seri >= 0 && seri < SERI_TERBESAR)) {
            return null;
        }
        var hari = (long) Math.floor(seri + 1e-9);
        if (sejak1904) {
            return LocalDate.of(1904, 1, 1).plusDays(hari);
        }
        if (hari == 0 || hari == 60) {
            return null;
        }
        return LocalDate.of(1899, 12, 31).plusDays(hari < 60 ? hari : hari - 1);
    }
}
