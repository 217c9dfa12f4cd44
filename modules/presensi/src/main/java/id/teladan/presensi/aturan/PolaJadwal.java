package id.teladan.presensi.aturan;

/** What may be assigned to a unit or a person. In Ramadan five days use the hours of K5R. */
public enum PolaJadwal {
    K5,
    K6,
    /** By roster, shift by shift. */
    SHIFT
}
