package id.teladan.core.lembar;

/** What a cell of an uploaded worksheet holds. */
public enum JenisSel {
    KOSONG,
    TEKS,
    /** A bare number; never a date. */
    ANGKA,
    /** A number whose cell is formatted as a date, or an ISO date. */
    TANGGAL,
    BENAR_SALAH,
    /** A formula, whatever it last showed. */
    RUMUS,
    /** An error value such as {@code #REF!}. */
    GALAT
}
