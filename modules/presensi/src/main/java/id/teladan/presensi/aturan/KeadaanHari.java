package id.teladan.presensi.aturan;

/** How far a day is resolved. */
public enum KeadaanHari {
    /** No duty on it. */
    LIBUR,
    /** Its window is still open: nothing is held against anybody. */
    BERJALAN,
    /** Something is missing that a device may still bring. */
    BELUM_FINAL,
    FINAL,
    /** No schedule, roster or calendar is known. */
    PERLU_PETUGAS
}
