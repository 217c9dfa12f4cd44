package id.teladan.core.acuan;

/** Where a dated row of the reference data stands today. */
public enum KeadaanAcuan {
    BERLAKU("a.mulai <= :hari and (a.sampai is null or a.sampai >= :hari)"),
    AKAN_BERLAKU("a.mulai > :hari"),
    BERAKHIR("a.sampai < :hari"),
    /** Holds, and positions of units have another class. */
    MENYIMPANG(
            "a.mulai <= :hari and (a.sampai is null or a.sampai >= :hari) and coalesce(i.beda, 0) > 0");

    private final String sql;

    KeadaanAcuan(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
