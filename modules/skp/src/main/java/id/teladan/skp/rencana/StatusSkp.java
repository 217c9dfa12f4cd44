package id.teladan.skp.rencana;

/** State of an SKP; {@link LangkahSkp} says which step leads where. */
public enum StatusSkp {
    DRAFT,
    DIAJUKAN,
    DIKEMBALIKAN,
    DISETUJUI,
    PERUBAHAN_DIAJUKAN,
    DIEVALUASI,
    FINAL
}
