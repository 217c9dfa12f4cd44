package id.teladan.diklat.aturan;

/** Reach of a seminar or workshop. */
public enum Cakupan {
    NASIONAL,
    INTERNASIONAL
}
