package id.teladan.core.impor;

/** Where an import stands. */
public enum StatusImpor {
    /** Checked; at least one row has an error, nothing can be applied. */
    ADA_GALAT,
    /** Checked without an error. */
    SIAP,
    MENERAPKAN,
    DITERAPKAN,
    /** The data changed after the check: nothing was applied, it must be checked again. */
    BASI,
    /** The background work failed: nothing was applied. */
    GAGAL
}
