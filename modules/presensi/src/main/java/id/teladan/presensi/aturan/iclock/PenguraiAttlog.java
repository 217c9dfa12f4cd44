package id.teladan.presensi.aturan.iclock;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads punches as devices send them: tab-separated {@code PIN, time, status, verify, workcode, …}, of which the first two
 * are needed. Firmware differs: lines may begin with {@code ATTLOG}, be separated by blanks or commas, have date and time in
 * two fields, leave out the seconds, write slashes, end in CR, LF or nothing.
 */
public final class PenguraiAttlog {

    private static final int KODE_KERJA_TERPANJANG = 16;
    private static final int KODE_TERBESAR = 255;

    private static final Pattern AWALAN = Pattern.compile("(?i)^ATTLOG(?:[\\s:=]+|$)");

    private static final Pattern PIN = Pattern.compile("[0-9A-Za-z_-]{1,24}");

    /** PIN, date, time and the rest; between them tabs, blanks, commas or semicolons. */
    private static final Pattern BARIS =
            Pattern.compile(
                    "^([^\\s,;]+)[\\s,;]+(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[\\s,;]+|T)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?(?:[.]\\d+)?(?:([\\s,;])(.*))?$");

    private PenguraiAttlog() {}

    /** All lines in their order, also those that cannot be read; blank ones are no lines. */
    public static List<BarisTap> urai(String isi) {
        var hasil = new ArrayList<BarisTap>();
        for (var b : Baris.pisah(isi)) {
            hasil.add(satu(b));
        }
        return hasil;
    }

    /** One line without its end. */
    public static BarisTap satu(String baris) {
        var cocok = BARIS.matcher(AWALAN.matcher(baris.strip()).replaceFirst(""));
        if (!cocok.matches() || !PIN.matcher(cocok.group(1)).matches()) {
            return BarisTap.rusak(baris);
        }
        var waktu = waktu(cocok);
        if (waktu == null) {
            return BarisTap.rusak(baris);
        }
        var sisa = sisa(cocok.group(8), cocok.group(9));
        return new BarisTap(
                baris, pin(cocok.group(1)), waktu, kode(sisa, 0), kode(sisa, 1), kodeKerja(sisa));
    }

    /** The PIN as the ledger keeps it: digits without leading zeros, so that padding firmware means the same person. */
    public static String pin(String teks) {
        return teks.matches("0*\\d+") ? teks.replaceFirst("^0+(?=\\d)", "") : teks;
    }

    private static LocalDateTime waktu(Matcher c) {
        try {
            return LocalDateTime.of(
                    angka(c.group(2)),
                    angka(c.group(3)),
                    angka(c.group(4)),
                    angka(c.group(5)),
                    angka(c.group(6)),
                    c.group(7) == null ? 0 : angka(c.group(7)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int angka(String teks) {
        return Integer.parseInt(teks);
    }

    /** With tabs an empty field is a field; with other separators it is not. */
    private static String[] sisa(String pemisah, String teks) {
        if (teks == null) {
            return new String[0];
        }
        return "\t".equals(pemisah) ? teks.split("\t", -1) : teks.strip().split("[\\s,;]+");
    }

    private static Integer kode(String[] sisa, int ke) {
        if (sisa.length <= ke || !sisa[ke].strip().matches("\\d{1,3}")) {
            return null;
        }
        var nilai = angka(sisa[ke].strip());
        return nilai <= KODE_TERBESAR ? nilai : null;
    }

    private static String kodeKerja(String[] sisa) {
        if (sisa.length < 3 || sisa[2].isBlank()) {
            return null;
        }
        var isi = sisa[2].strip();
        return isi.length() <= KODE_KERJA_TERPANJANG
                ? isi
                : isi.substring(0, KODE_KERJA_TERPANJANG);
    }
}
