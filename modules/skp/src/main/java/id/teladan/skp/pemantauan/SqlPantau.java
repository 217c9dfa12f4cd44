package id.teladan.skp.pemantauan;

/**
 * Pieces of SQL about those who owe an SKP on {@code :hari}: p = person in service with a position, t = the position, j,
 * u = its unit, o = its OPD, s = the newest SKP of {@code :tahun}, e = the predicate of {@code :triwulan}.
 */
final class SqlPantau {

    static final String ORANG =
            """
             core_pegawai p
            join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari)
              and not exists (select 1 from core_penugasan l where l.pegawai_id = t.pegawai_id and l.jenis = 'DEFINITIF'
                and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id)))
            join core_jabatan j on j.id = t.jabatan_id
            join core_unit u on u.id = j.unit_id
            """;

    static final String SKP =
            """
            left join skp_skp s on s.pegawai_id = p.id and s.tahun = :tahun
              and s.mulai = (select max(y.mulai) from skp_skp y where y.pegawai_id = p.id and y.tahun = :tahun)
            """;

    static final String WAJIB =
            " p.status <> 'PEJABAT_NEGARA' and p.kedudukan_hukum not in ('66', '77', '88', '98', '99') ";

    static final String TERSETUJUI = "('DISETUJUI', 'PERUBAHAN_DIAJUKAN', 'DIEVALUASI', 'FINAL')";

    private SqlPantau() {}
}
