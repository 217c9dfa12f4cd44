package id.teladan.skp.rencanaaksi;

/** How far an action is. */
public enum KeadaanAksi {
    RENCANA,
    BERJALAN,
    SELESAI,
    /** Given up; the note says why. */
    BATAL
}
