package id.teladan.skp.pemantauan;

/** What a list of those who owe an SKP is narrowed to. */
public enum KeadaanSkp {
    BELUM_ADA("s.id is null"),
    /** A draft, or sent back. */
    BELUM_DIAJUKAN("s.status in ('DRAFT', 'DIKEMBALIKAN')"),
    MENUNGGU("s.status in ('DIAJUKAN', 'PERUBAHAN_DIAJUKAN')"),
    DISETUJUI("s.status in " + SqlPantau.TERSETUJUI),
    /** Everybody without an approved one, for whatever reason. */
    BELUM_DISETUJUI("(s.id is null or s.status not in " + SqlPantau.TERSETUJUI + ")"),
    /** Approved, but nothing written for the period that is due. */
    BELUM_REALISASI(
            "(s.status in "
                    + SqlPantau.TERSETUJUI
                    + " and s.mulai <= :akhirMasa and not exists (select 1 from skp_realisasi r where r.skp_id = s.id and"
                    + " (:triwulan = 0 or r.triwulan = :triwulan)))"),
    /** Approved, but without a predicate for the period that is due. */
    BELUM_DIEVALUASI(
            "(s.status in "
                    + SqlPantau.TERSETUJUI
                    + " and s.mulai <= :akhirMasa and not exists (select 1 from skp_evaluasi e where e.skp_id = s.id and"
                    + " e.triwulan = :triwulan and e.predikat is not null))");

    private final String sql;

    KeadaanSkp(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** True when it speaks of the period that is due, not of the running year. */
    boolean menurutMasa() {
        return this == BELUM_REALISASI || this == BELUM_DIEVALUASI;
    }
}
