package id.teladan.core.formasi;

/** How many hold a position against its posts. */
public enum KeadaanFormasi {
    LOWONG("coalesce(i.banyak, 0) < j.formasi"),
    /** Head of a unit, vacant, and nobody acts for it. */
    TANPA_PELAKSANA("coalesce(i.banyak, 0) < j.formasi and j.kepala and x.pegawai_id is null"),
    LEBIH("coalesce(i.banyak, 0) > j.formasi"),
    PENUH("coalesce(i.banyak, 0) = j.formasi");

    private final String sql;

    KeadaanFormasi(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
