package id.teladan.skp.umpanbalik;

/** Tone of a feedback. */
public enum Sentimen {
    POSITIF,
    NETRAL,
    NEGATIF
}
