package id.teladan.core.berkas;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as strangers send them, made harmless; letters of every script stay. */
public final class NamaBerkas {

    /** Characters of a cleaned name at most. */
    static final int PANJANG_TERBESAR = 150;

    private static final int EKSTENSI_TERBESAR = 10;

    private NamaBerkas() {}

    /** The last path part, without control and direction characters and without what file systems refuse. */
    public static String bersih(String kiriman) {
        var nama =
                kiriman.substring(
                        Math.max(kiriman.lastIndexOf('/'), kiriman.lastIndexOf('\\')) + 1);
        nama = Normalizer.normalize(nama, Normalizer.Form.NFC);
        var b = new StringBuilder();
        nama.codePoints()
                .map(c -> "<>:\"|?*;%".indexOf(c) >= 0 ? '_' : c)
                .filter(NamaBerkas::boleh)
                .forEach(b::appendCodePoint);
        nama = b.toString().replaceAll("\\s+", " ").strip().replaceAll("^[. ]+|[. ]+$", "");
        var ekstensi = ekstensi(nama);
        var ekor =
                ekstensi.isEmpty() ? "" : "." + nama.substring(nama.length() - ekstensi.length());
        var pokok = nama.substring(0, nama.length() - ekor.length()).strip();
        return (pokok.isEmpty() ? "berkas" : potong(pokok, PANJANG_TERBESAR - ekor.length()))
                + ekor;
    }

    /** In lower case, without its dot; empty when there is none. */
    static String ekstensi(String nama) {
        var titik = nama.lastIndexOf('.');
        var ekor = titik < 0 ? "" : nama.substring(titik + 1);
        return ekor.length() <= EKSTENSI_TERBESAR && ekor.matches("[A-Za-z0-9]+")
                ? ekor.toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean boleh(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static String potong(String teks, int panjang) {
        return teks.codePointCount(0, teks.length()) <= panjang
                ? teks
                : teks.substring(0, teks.offsetByCodePoints(0, panjang)).strip();
    }
}
