package id.teladan.core.izin;

/** Who leads a unit on a day, for SQL; the same order as in PencariAtasan. */
public final class Pemimpin {

    private static final String SQL =
            """
            (select y.%s from core_jabatan k join core_penugasan y on y.jabatan_id = k.id
             where k.unit_id = %s and k.kepala and y.mulai <= :hari and (y.sampai is null or y.sampai >= :hari)
               and field(y.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH') > 0
               and (y.jenis <> 'DEFINITIF' or not exists (select 1 from core_penugasan l where l.pegawai_id = y.pegawai_id
                 and l.jenis = 'DEFINITIF' and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                 and (l.mulai > y.mulai or (l.mulai = y.mulai and l.id > y.id))))
             order by field(y.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), y.mulai desc, y.id desc limit 1)
            """;

    private Pemimpin() {}

    /**
     * A scalar subquery over {@code :hari}; null where nobody leads.
     *
     * @param kolom column of the assignment, such as {@code pegawai_id}
     * @param unit SQL expression of the unit's id
     */
    public static String dari(String kolom, String unit) {
        return SQL.formatted(kolom, unit);
    }
}
