package id.teladan.core.nilai;

/** Which number a text is meant to be: the NIP of a PNS or the NI of a PPPK. */
public enum JenisNip {
    PNS,
    PPPK
}
