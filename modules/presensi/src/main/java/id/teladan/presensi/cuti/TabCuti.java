package id.teladan.presensi.cuti;

/** What a list of leave requests shows. */
public enum TabCuti {
    /** Those that wait for the acting person. */
    MENUNGGU,
    /** Everything that he may see, drafts of others excepted. */
    SEMUA
}
