package id.teladan.core.kalkulator;

/**
 * One field of an answer.
 *
 * @param bolehNull the value may be null
 */
public record BidangHasil(String nama, Jenis jenis, String uraian, boolean bolehNull)
        implements java.io.Serializable {

    /** JSON types. */
    public enum Jenis {
        TEKS,
        BULAT,
        DESIMAL,
        BENAR_SALAH,
        OBJEK,
        DAFTAR_TEKS,
        DAFTAR_OBJEK,
        /** List of {@code {kode, tingkat, pesan}}. */
        DAFTAR_TEMUAN
    }

    public static BidangHasil wajib(String nama, Jenis jenis, String uraian) {
        return new BidangHasil(nama, jenis, uraian, false);
    }

    public static BidangHasil bolehNull(String nama, Jenis jenis, String uraian) {
        return new BidangHasil(nama, jenis, uraian, true);
    }
}
