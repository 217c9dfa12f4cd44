package id.teladan.core.izin;

/** A role. PEGAWAI belongs to everybody with a person record, ATASAN follows from the positions held today. */
public enum Peran {
    PEGAWAI,
    ATASAN,
    PENGELOLA_OPD,
    KEPALA_OPD,
    BKD,
    /** Officer of BKD for discipline: the only one of BKD who sees cases. */
    PETUGAS_DISIPLIN,
    INSPEKTORAT,
    SEKDA,
    GUBERNUR,
    AUDITOR,
    ADMIN
}
