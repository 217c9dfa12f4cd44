package id.teladan.core.aturan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A dated parameter: its name, type, title and the defaults that hold while no row of {@code core_parameter} says
 * otherwise. Declared as a constant beside the rule that reads it.
 *
 * @param <T> type of the value
 */
public final class Kunci<T> {

    /** A default from its first day until the day before the next one. */
    private record Bawaan<T>(T nilai, String teks, Dasar dasar) {}

    private final String nama;
    private final String judul;
    private final Class<T> jenis;
    private final Function<String, T> pembaca;
    private final NavigableMap<LocalDate, Bawaan<T>> bawaan;

    private Kunci(
            String nama,
            String judul,
            Class<T> jenis,
            Function<String, T> pembaca,
            NavigableMap<LocalDate, Bawaan<T>> bawaan) {
        this.nama = Objects.requireNonNull(nama, "nama");
        this.judul = Objects.requireNonNull(judul, "judul");
        this.jenis = jenis;
        this.pembaca = pembaca;
        this.bawaan = bawaan;
    }

    /** A whole number between both limits, inclusive. */
    public static Kunci<Integer> bulat(String nama, String judul, int min, int maks) {
        return new Kunci<>(
                nama,
                judul,
                Integer.class,
                teks -> dalamBatas(Integer.valueOf(teks.strip()), min, maks),
                new TreeMap<>());
    }

    /** A decimal between both limits, inclusive. */
    public static Kunci<BigDecimal> desimal(
            String nama, String judul, BigDecimal min, BigDecimal maks) {
        return new Kunci<>(
                nama,
                judul,
                BigDecimal.class,
                teks -> dalamBatas(new BigDecimal(teks.strip()), min, maks),
                new TreeMap<>());
    }

    /**
     * A value of a type of the module.
     *
     * @param pembaca reads the stored text; {@code IllegalArgumentException} when it is none
     */
    public static <T> Kunci<T> dari(
            String nama, String judul, Class<T> jenis, Function<String, T> pembaca) {
        return new Kunci<>(nama, judul, jenis, pembaca, new TreeMap<>());
    }

    /** A share in percent, 0 to 100. */
    public static Kunci<BigDecimal> persen(String nama, String judul) {
        return desimal(nama, judul, BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    /** Different whole numbers between both limits, inclusive; written as {@code 4,10}. */
    @SuppressWarnings("unchecked")
    public static Kunci<List<Integer>> daftarBulat(String nama, String judul, int min, int maks) {
        return new Kunci<>(
                nama,
                judul,
                (Class<List<Integer>>) (Class<?>) List.class,
                teks -> daftar(teks, min, maks),
                new TreeMap<>());
    }

    private static List<Integer> daftar(String teks, int min, int maks) {
        var hasil = new ArrayList<Integer>();
        for (var bagian : teks.split(",", -1)) {
            hasil.add(dalamBatas(Integer.valueOf(bagian.strip()), min, maks));
        }
        if (hasil.stream().distinct().count() != hasil.size()) {
            throw new IllegalArgumentException("Bilangan tertulis dua kali: " + teks);
        }
        return List.copyOf(hasil);
    }

    /**
     * A key for each element of an enum.
     *
     * @param bawaan default of each element in its order; null where the element has no key
     * @param buat makes the key of an element from its default
     */
    public static <E extends Enum<E>, T> Map<E, Kunci<T>> setiap(
            Class<E> unsur, List<String> bawaan, BiFunction<E, String, Kunci<T>> buat) {
        var semua = unsur.getEnumConstants();
        if (semua.length != bawaan.size()) {
            throw new IllegalArgumentException(
                    unsur.getSimpleName() + ": " + bawaan.size() + " dari " + semua.length);
        }
        var hasil = new EnumMap<E, Kunci<T>>(unsur);
        var berikut = bawaan.iterator();
        for (var e : semua) {
            var nilai = berikut.next();
            if (nilai != null) {
                hasil.put(e, buat.apply(e, nilai));
            }
        }
        return Collections.unmodifiableMap(hasil);
    }

    /** An element as part of a name: {@code DI_ATAS} is {@code di-atas}. */
    public static String kode(Enum<?> unsur) {
        return unsur.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same key with one more default; {@code nilai} is written as a row of the table would hold it. */
    public Kunci<T> bawaan(String sejak, String nilai, Dasar dasar) {
        var baru = new TreeMap<>(bawaan);
        baru.put(
                LocalDate.parse(sejak),
                new Bawaan<>(baca(nilai), nilai, Objects.requireNonNull(dasar)));
        return new Kunci<>(nama, judul, jenis, pembaca, baru);
    }

    public String nama() {
        return nama;
    }

    public String judul() {
        return judul;
    }

    public Class<T> jenis() {
        return jenis;
    }

    /** The value that a stored text stands for; {@code IllegalArgumentException} when it is none or out of range. */
    public T baca(String teks) {
        return pembaca.apply(teks);
    }

    /** The defaults as periods, the first first. */
    public List<NilaiBerlaku<T>> bawaan() {
        var hasil = new ArrayList<NilaiBerlaku<T>>();
        bawaan.forEach(
                (mulai, b) -> {
                    var berikut = bawaan.higherKey(mulai);
                    hasil.add(
                            new NilaiBerlaku<>(
                                    b.nilai(),
                                    mulai,
                                    berikut == null ? null : berikut.minusDays(1),
                                    b.dasar()));
                });
        return hasil;
    }

    /** The default of a day as it was declared; null when there is none. */
    String teksBawaan(LocalDate tanggal) {
        var ada = bawaan.floorEntry(tanggal);
        return ada == null ? null : ada.getValue().teks();
    }

    private static <N extends Comparable<N>> N dalamBatas(N nilai, N min, N maks) {
        if (nilai.compareTo(min) < 0 || nilai.compareTo(maks) > 0) {
            throw new IllegalArgumentException(nilai + " di luar " + min + ".." + maks);
        }
        return nilai;
    }

    @Override
    public String toString() {
        return nama;
    }
}
