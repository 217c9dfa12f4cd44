package id.teladan.disiplin.perkara;

/** Where an indication comes from. */
public enum SumberIndikasi {
    ATASAN,
    INSPEKTORAT,
    PRESENSI,
    LAPANGAN,
    PENGADUAN,
    PERKARA_LAIN
}
