package id.teladan.core.lembar;

/** Blanks of every kind that spreadsheets and copied web pages bring along: NBSP, zero-width, BOM, thin spaces. */
public final class Teks {

    /** From here on a character may be a blank again; DEL is a control character. */
    private static final int BUKAN_ASCII = 0x7f;

    private Teks() {}

    /** True for white space, no-break and zero-width spaces, the BOM and control characters. */
    public static boolean blanko(int c) {
        if (c > ' ' && c < BUKAN_ASCII) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** True when {@code teks} has nothing but blanks. */
    public static boolean kosong(String teks) {
        for (var i = 0; i < teks.length(); ) {
            var c = teks.codePointAt(i);
            if (!blanko(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Removes blanks at both ends; each run of blanks inside becomes one space. */
    public static String rapikan(String teks) {
        var hasil = new StringBuilder(teks.length());
        var jeda = false;
        for (var i = 0; i < teks.length(); ) {
            var c = teks.codePointAt(i);
            i += Character.charCount(c);
            if (blanko(c)) {
                jeda |= Character.getType(c) != Character.FORMAT;
            } else {
                if (jeda && !hasil.isEmpty()) {
                    hasil.append(' ');
                }
                jeda = false;
                hasil.appendCodePoint(c);
            }
        }
        return hasil.toString();
    }

    /** Removes every blank. */
    public static String tanpaBlanko(String teks) {
        var hasil = new StringBuilder(teks.length());
        teks.codePoints().filter(c -> !blanko(c)).forEach(hasil::appendCodePoint);
        return hasil.toString();
    }
}
