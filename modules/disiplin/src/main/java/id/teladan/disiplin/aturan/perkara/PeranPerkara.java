package id.teladan.disiplin.aturan.perkara;

/** What somebody is in one case; nobody is anything in the case against himself but TERPERIKSA. */
public enum PeranPerkara {
    PELAPOR,
    /** Officer of BKD for discipline. */
    PETUGAS,
    /** The direct superior, or a member of the Tim Pemeriksa where there is one. */
    PEMERIKSA,
    /** The official whom the law names for the sanction. */
    PENGHUKUM,
    /** Who decides the remedy. */
    PEMUTUS,
    /** Inspektorat: reads. */
    PENGAWAS,
    /** The person whom the case is about. */
    TERPERIKSA
}
