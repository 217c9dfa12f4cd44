package id.teladan.disiplin.daftar;

/** What the list of cases shows. */
public enum TabPerkara {
    /** Open cases; late clocks first, then the nearest. */
    BERJALAN,
    /** Open cases whose clock has run out. */
    LEWAT,
    SELESAI,
    SEMUA
}
