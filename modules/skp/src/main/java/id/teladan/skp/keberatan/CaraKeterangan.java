package id.teladan.skp.keberatan;

/** How a party was heard. */
public enum CaraKeterangan {
    /** Written by the party himself. */
    TERTULIS,
    /** Said before the examiner, who wrote it down. */
    LISAN,
    /** The party did not come or cannot be reached; the examiner wrote down why. */
    TIDAK_HADIR
}
