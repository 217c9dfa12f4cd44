package id.teladan.skp.rencana;

/** Texts as forms send them. */
final class Teks {

    private Teks() {}

    /** Without blanks at the ends; null when nothing is left. */
    static String kosongkan(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
