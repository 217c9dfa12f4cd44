package id.teladan.diklat.aturan;

/** Outcome of a class for one participant. */
public enum StatusKelulusan {
    LULUS,
    DITUNDA,
    TIDAK_LULUS
}
