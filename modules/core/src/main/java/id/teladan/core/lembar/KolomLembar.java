package id.teladan.core.lembar;

/**
 * A column of a worksheet that is written.
 *
 * @param judul its header
 * @param lebar width in characters
 * @param teks true for codes such as NIP and NIK: the whole column is formatted as text, so that Excel keeps every digit
 *     also of what is typed later
 */
public record KolomLembar(String judul, int lebar, boolean teks) {

    /** A column of ordinary values. */
    public static KolomLembar biasa(String judul, int lebar) {
        return new KolomLembar(judul, lebar, false);
    }

    /** A column of codes, formatted as text. */
    public static KolomLembar teks(String judul, int lebar) {
        return new KolomLembar(judul, lebar, true);
    }
}
