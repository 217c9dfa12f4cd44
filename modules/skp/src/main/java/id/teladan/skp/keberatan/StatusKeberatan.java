package id.teladan.skp.keberatan;

/** State of an objection. KEDALUWARSA: filed after the clock; kept, not examined. */
public enum StatusKeberatan {
    DIAJUKAN,
    DIPERIKSA,
    DITOLAK,
    DIKABULKAN,
    KEDALUWARSA
}
