package id.teladan.core.unitkerja;

/** Pieces of SQL about units as of {@code :hari}: u = unit, o = its OPD, j = its head position. */
final class SqlUnit {

    static final String BERKEPALA_DAN_BERLAKU =
            """
             core_unit u join core_jabatan j on j.unit_id = u.id and j.kepala and j.berlaku_mulai <= :hari
              and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)
            left join core_unit o on o.id = u.opd_id
            where u.berlaku_mulai <= :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari)
            """;

    /** Somebody leads the unit, definitively or acting. */
    static final String TERISI =
            """
            exists (select 1 from core_penugasan y where y.jabatan_id = j.id and y.mulai <= :hari
              and (y.sampai is null or y.sampai >= :hari) and y.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH'))
            """;

    private SqlUnit() {}
}
