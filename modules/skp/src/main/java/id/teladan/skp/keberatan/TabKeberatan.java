package id.teladan.skp.keberatan;

/** What a list of objections shows. */
public enum TabKeberatan {
    /** Those that wait for the acting person as the examiner. */
    PERIKSA,
    /** His own and those against his appraisals. */
    SAYA,
    /** Everything that he may see. */
    SEMUA
}
