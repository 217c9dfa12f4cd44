package id.teladan.presensi.cuti;

/** State of a leave request. Whether a granted leave runs or is over follows from the day. */
public enum StatusCuti {
    DRAFT,
    DIAJUKAN,
    /** The superior has considered it; the official decides. */
    DIPERTIMBANGKAN,
    /** The official grants other days; the employee accepts them or takes the request back. */
    PERUBAHAN,
    DISETUJUI,
    /** Postponed for official need: the days may be carried over. */
    DITANGGUHKAN,
    TIDAK_DISETUJUI,
    DITARIK,
    /** Granted, and cancelled before its first day. */
    DIBATALKAN;

    /** True while somebody has to act on it. */
    public boolean menunggu() {
        return this == DIAJUKAN || this == DIPERTIMBANGKAN || this == PERUBAHAN;
    }
}
