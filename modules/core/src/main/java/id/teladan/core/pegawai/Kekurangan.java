package id.teladan.core.pegawai;

/** What is missing in the record of a person who is in service; a list can be narrowed to it. */
public enum Kekurangan {
    /** No definitive position today. */
    JABATAN("t.id is null"),
    /** No rank today; PEJABAT_NEGARA have none. */
    GOLONGAN("r.golongan is null and p.status <> 'PEJABAT_NEGARA'"),
    PENDIDIKAN("(p.pendidikan is null or p.pendidikan = '')"),
    SUREL("(p.email is null or p.email = '')"),
    NIK("(p.nik is null or p.nik = '')"),
    /** Any of the above. */
    APA_SAJA(null);

    /** Legal standings of people who have left. */
    /** SQL condition on {@code p}: still in service. */
    public static final String MASIH_BEKERJA =
            "p.kedudukan_hukum not in ('66', '77', '88', '98', '99')";

    private final String sql;

    Kekurangan(String sql) {
        this.sql = sql;
    }

    /** Condition over the aliases of {@link SqlPegawai}. */
    String sql() {
        return sql != null
                ? "(" + MASIH_BEKERJA + " and " + sql + ")"
                : "("
                        + MASIH_BEKERJA
                        + " and ("
                        + JABATAN.sql
                        + " or ("
                        + GOLONGAN.sql
                        + ") or "
                        + PENDIDIKAN.sql
                        + " or "
                        + SUREL.sql
                        + " or "
                        + NIK.sql
                        + "))";
    }

    boolean perluJabatan() {
        return this == JABATAN || this == APA_SAJA;
    }

    boolean perluGolongan() {
        return this == GOLONGAN || this == APA_SAJA;
    }
}
