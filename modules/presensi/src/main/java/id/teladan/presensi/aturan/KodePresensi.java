package id.teladan.presensi.aturan;

/** What a day may be marked with. */
public enum KodePresensi {
    TL1,
    TL2,
    TL3,
    TL4,
    PSW1,
    PSW2,
    PSW3,
    PSW4,
    /** No record of arriving. */
    TAM,
    /** No record of leaving. */
    TAP,
    /** Absent without cover. */
    TK
}
