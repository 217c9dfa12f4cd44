package id.teladan.skp.rencana;

/** How targets are written: by aspect with a number, or as measures in words. PermenPANRB 6/2022. */
public enum Pendekatan {
    KUANTITATIF,
    KUALITATIF
}
