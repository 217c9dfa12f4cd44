package id.teladan.core.daftar;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed into a search field, as conditions for SQL. Words in any order; case and accents do not count
 * (collation of the column). Of one or two characters a word must begin a word of the text, a longer one may stand
 * anywhere. Titles do not count: what follows the first comma, words with a dot such as {@code Dr.} or {@code S.Sos}, as
 * long as another word remains. Digits alone, with or without blanks, dots and dashes, are the beginning of a number.
 */
public final class KataCari {

    private static final int TEKS_TERPANJANG = 200;
    private static final int KATA_TERBANYAK = 8;
    private static final int KATA_PENDEK = 2;
    private static final String PISAH = "[\\s\\p{Z}\\p{Cc}]+";

    private static final Pattern GELAR =
            Pattern.compile("\\p{L}{1,5}(\\.\\p{L}{1,6})*\\.|(\\p{L}{1,5}\\.)+\\p{L}{1,6}");

    private final List<String> kata;
    private final String angka;

    private KataCari(List<String> kata, String angka) {
        this.kata = kata;
        this.angka = angka;
    }

    /** Reads a text; null and blanks are an empty search. */
    public static KataCari dari(String teks) {
        if (teks == null) {
            return new KataCari(List.of(), null);
        }
        var rapi = Normalizer.normalize(potong(teks), Normalizer.Form.NFC);
        var rapat = rapi.replaceAll("[\\s\\p{Z}.\\-]", "");
        if (!rapat.isEmpty() && rapat.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new KataCari(List.of(rapat), rapat);
        }
        var tanpaGelar = tanpaGelar(rapi);
        var semua = new ArrayList<String>();
        for (var k : (tanpaGelar.isEmpty() ? rapi : tanpaGelar).split(PISAH)) {
            if (!k.isEmpty() && semua.size() < KATA_TERBANYAK && !semua.contains(k)) {
                semua.add(k);
            }
        }
        return new KataCari(List.copyOf(semua), null);
    }

    /** The names alone; empty when the text consists of titles. */
    private static String tanpaGelar(String teks) {
        return Arrays.stream(teks.split(",", 2)[0].split(PISAH))
                .filter(k -> !GELAR.matcher(k).matches())
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String potong(String teks) {
        if (teks.length() <= TEKS_TERPANJANG) {
            return teks;
        }
        var batas = Character.isHighSurrogate(teks.charAt(TEKS_TERPANJANG - 1)) ? 1 : 0;
        return teks.substring(0, TEKS_TERPANJANG - batas);
    }

    /** True when nothing is looked for. */
    public boolean kosong() {
        return kata.isEmpty();
    }

    /** True when the search is the beginning of a number, such as a NIP. */
    public boolean nomor() {
        return angka != null;
    }

    /**
     * SQL condition: every word occurs in {@code kolomTeks}, or {@code kolomNomor} begins with the digits. Call {@link
     * #isi} on the query afterwards. Always true for an empty search.
     */
    public String klausa(String kolomTeks, String kolomNomor) {
        if (kosong()) {
            return "(1 = 1)";
        }
        if (nomor()) {
            return "(" + kolomNomor + " like :kata0)";
        }
        var bagian = new ArrayList<String>();
        for (var i = 0; i < kata.size(); i++) {
            var kolom = pendek(kata.get(i)) ? "concat(' ', " + kolomTeks + ")" : kolomTeks;
            bagian.add(kolom + " like :kata" + i + " escape '!'");
        }
        return "(" + String.join(" and ", bagian) + ")";
    }

    /**
     * The same as {@link #klausa}, compared byte by byte where that can be: {@code kolomLipat} holds a blank and the text in
     * lower case, or null where the text has letters beyond ASCII. Call {@link #isiLipat} on the query afterwards.
     */
    public String klausaLipat(String kolomLipat, String kolomTeks, String kolomNomor) {
        var biasa = klausa(kolomTeks, kolomNomor);
        if (kosong() || nomor() || !dapatDilipat()) {
            return biasa;
        }
        var bagian = new ArrayList<String>();
        for (var i = 0; i < kata.size(); i++) {
            bagian.add(kolomLipat + " like :lipat" + i + " escape '!'");
        }
        return "(("
                + String.join(" and ", bagian)
                + ") or ("
                + kolomLipat
                + " is null and "
                + biasa
                + "))";
    }

    /** Binds the parameters of {@link #klausaLipat}. */
    public <Q extends Query> Q isiLipat(Q query) {
        if (!kosong() && !nomor() && dapatDilipat()) {
            for (var i = 0; i < kata.size(); i++) {
                query.setParameter("lipat" + i, pola(lipat(kata.get(i))));
            }
        }
        return isi(query);
    }

    private boolean dapatDilipat() {
        return kata.stream().allMatch(k -> lipat(k).chars().allMatch(c -> c >= ' ' && c <= '~'));
    }

    /** In lower case and without accents, as the collation compares. */
    private static String lipat(String k) {
        return Normalizer.normalize(k, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Binds the parameters of {@link #klausa}. */
    public <Q extends Query> Q isi(Q query) {
        if (nomor()) {
            query.setParameter("kata0", angka + "%");
            return query;
        }
        for (var i = 0; i < kata.size(); i++) {
            query.setParameter("kata" + i, pola(kata.get(i)));
        }
        return query;
    }

    private static String pola(String k) {
        return (pendek(k) ? "% " : "%") + harfiah(k) + "%";
    }

    private static boolean pendek(String k) {
        return k.codePointCount(0, k.length()) <= KATA_PENDEK;
    }

    /** {@code %} and {@code _} stand for themselves. */
    private static String harfiah(String k) {
        return k.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
