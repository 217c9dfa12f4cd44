package id.teladan.talenta.aturan;

/** What a job person match is for. */
public enum TujuanAsesmen {
    PENGISIAN,
    PEMETAAN
}
