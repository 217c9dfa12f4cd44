package id.teladan.core.dokumen;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/** Codes of documents: 128 random bits as 26 characters that are not mistaken for each other (base 32 without I L O U). */
final class KodeDokumen {

    static final int PANJANG = 26;

    private static final String ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITA = 16;
    private static final int KELOMPOK = 5;
    private static final int KETIKAN_TERPANJANG = 64;
    private static final SecureRandom ACAK = new SecureRandom();

    private KodeDokumen() {}

    static String baru() {
        var bita = new byte[BITA];
        ACAK.nextBytes(bita);
        var angka = new BigInteger(1, bita);
        var b = new StringBuilder();
        for (var i = 0; i < PANJANG; i++) {
            b.append(ABJAD.charAt(angka.shiftRight(i * 5).intValue() & 31));
        }
        return b.toString();
    }

    /** What somebody typed or scanned as a code; null when it cannot be one. */
    static String rapikan(String ketikan) {
        if (ketikan == null || ketikan.length() > KETIKAN_TERPANJANG) {
            return null;
        }
        var kode =
                ketikan.replaceAll("[\\s.-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return kode.length() == PANJANG && kode.chars().allMatch(c -> ABJAD.indexOf(c) >= 0)
                ? kode
                : null;
    }

    /** In groups of five, as it is printed. */
    static String tampil(String kode) {
        return kode.replaceAll("(.{" + KELOMPOK + "})(?=.)", "$1-");
    }
}
