package id.teladan.core.pekerjaan;

/** Where a job stands. */
public enum StatusPekerjaan {
    MENUNGGU,
    BERJALAN,
    SELESAI,
    GAGAL
}
