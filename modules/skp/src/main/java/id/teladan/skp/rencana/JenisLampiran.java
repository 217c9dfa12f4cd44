package id.teladan.skp.rencana;

/** The three lists of the lampiran of an SKP. */
public enum JenisLampiran {
    DUKUNGAN_SUMBER_DAYA,
    SKEMA_PERTANGGUNGJAWABAN,
    KONSEKUENSI
}
