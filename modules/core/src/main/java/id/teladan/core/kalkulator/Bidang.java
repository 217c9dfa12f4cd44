package id.teladan.core.kalkulator;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One field of an input: what it may hold. Read by {@link PembacaMasukan} and shown in the OpenAPI document.
 *
 * @param nama name; empty for the items of a list
 * @param wajib must be given and not be null
 * @param pilihan allowed words of a PILIHAN
 * @param min smallest number, or least number of items or characters
 * @param maks largest number, or most items or characters
 * @param anak fields of an OBJEK; the one item of a DAFTAR
 */
public record Bidang(
        String nama,
        Jenis jenis,
        String uraian,
        boolean wajib,
        List<String> pilihan,
        long min,
        long maks,
        List<Bidang> anak)
        implements Serializable {

    /** Kinds of values. */
    public enum Jenis {
        TEKS("teks"),
        /** One word of an enumeration. */
        PILIHAN("teks"),
        /** {@code YYYY-MM-DD}. */
        TANGGAL("teks tanggal"),
        /** {@code YYYY-MM}. */
        BULAN("teks bulan"),
        /** {@code YYYY-MM-DDTHH:MM:SS}, WIB. */
        TANGGAL_WAKTU("teks tanggal dan jam"),
        /** Whole number. */
        BULAT("bilangan"),
        /** Number with at most {@link #DESIMAL_MAKS} decimals. */
        DESIMAL("bilangan"),
        BENAR_SALAH("true atau false"),
        DAFTAR("daftar"),
        /** Object whose names are years and whose values are whole numbers. */
        PETA_TAHUN("objek"),
        OBJEK("objek");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    /** Most decimals of a number; keeps arithmetic on foreign input bounded. */
    static final int DESIMAL_MAKS = 20;

    /** The reference date that every calculator accepts. */
    static final Bidang TANGGAL_ACUAN =
            tanggal(
                            "tanggalAcuan",
                            "Tanggal yang menentukan versi aturan; bila kosong: tanggal dalam masukan, atau hari ini")
                    .opsional();

    public Bidang {
        pilihan = List.copyOf(pilihan);
        anak = List.copyOf(anak);
    }

    public static Bidang teks(String nama, String uraian) {
        return new Bidang(
                nama, Jenis.TEKS, uraian, true, List.of(), 0, Integer.MAX_VALUE, List.of());
    }

    public static Bidang tanggal(String nama, String uraian) {
        return new Bidang(nama, Jenis.TANGGAL, uraian, true, List.of(), 0, 0, List.of());
    }

    /** A whole number between both limits, inclusive. */
    public static Bidang bulat(String nama, String uraian, int min, int maks) {
        return new Bidang(nama, Jenis.BULAT, uraian, true, List.of(), min, maks, List.of());
    }

    public static Bidang bulan(String nama, String uraian) {
        return new Bidang(nama, Jenis.BULAN, uraian, true, List.of(), 0, 0, List.of());
    }

    public static Bidang tanggalWaktu(String nama, String uraian) {
        return new Bidang(nama, Jenis.TANGGAL_WAKTU, uraian, true, List.of(), 0, 0, List.of());
    }

    /** A number between both limits, inclusive. */
    public static Bidang desimal(String nama, String uraian, long min, long maks) {
        return new Bidang(nama, Jenis.DESIMAL, uraian, true, List.of(), min, maks, List.of());
    }

    public static Bidang benarSalah(String nama, String uraian) {
        return new Bidang(nama, Jenis.BENAR_SALAH, uraian, true, List.of(), 0, 0, List.of());
    }

    public static <E extends Enum<E>> Bidang pilihan(String nama, String uraian, Class<E> jenis) {
        return new Bidang(
                nama,
                Jenis.PILIHAN,
                uraian,
                true,
                Arrays.stream(jenis.getEnumConstants()).map(Enum::name).toList(),
                0,
                0,
                List.of());
    }

    /** One of some codes that are no enumeration of ours. */
    public static Bidang kode(String nama, String uraian, Collection<String> kode) {
        return new Bidang(nama, Jenis.PILIHAN, uraian, true, List.copyOf(kode), 0, 0, List.of());
    }

    /** Whole numbers by year, each between both limits, inclusive. */
    public static Bidang petaTahun(String nama, String uraian, int min, int maks) {
        return new Bidang(nama, Jenis.PETA_TAHUN, uraian, true, List.of(), min, maks, List.of());
    }

    /** A list of {@code min} to {@code maks} items of the same kind. */
    public static Bidang daftar(String nama, String uraian, Bidang butir, int min, int maks) {
        return new Bidang(nama, Jenis.DAFTAR, uraian, true, List.of(), min, maks, List.of(butir));
    }

    public static Bidang objek(String nama, String uraian, List<Bidang> anak) {
        return new Bidang(nama, Jenis.OBJEK, uraian, true, List.of(), 0, 0, anak);
    }

    /** The same field, but it may be left out or null. */
    public Bidang opsional() {
        return new Bidang(nama, jenis, uraian, false, pilihan, min, maks, anak);
    }
}
