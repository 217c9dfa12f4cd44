package id.teladan.tpp.aturan;

/** What presence cuts. */
public enum Kejadian {
    TL1,
    TL2,
    TL3,
    TL4,
    PSW1,
    PSW2,
    PSW3,
    PSW4,
    TAM,
    TAP,
    TK,
    TIDAK_APEL
}
