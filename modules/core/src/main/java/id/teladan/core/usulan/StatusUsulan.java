package id.teladan.core.usulan;

/** Where a proposal stands; only a waiting one can change. */
public enum StatusUsulan {
    MENUNGGU,
    DISETUJUI,
    DITOLAK,
    /** Taken back by its proposer. */
    DITARIK
}
