package id.teladan.core.aturan;

/** How much a finding weighs: GALAT breaks the rule, PERINGATAN asks for attention only. */
public enum TingkatTemuan {
    GALAT,
    PERINGATAN
}
