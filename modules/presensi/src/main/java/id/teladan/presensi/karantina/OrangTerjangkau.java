package id.teladan.presensi.karantina;

/** People with the definitive position of a day, as SQL: p = person, j = position, u = its unit. */
final class OrangTerjangkau {

    static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";

    static final String DARI =
            """
             from core_pegawai p left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari)
              and not exists (select 1 from core_penugasan l where l.pegawai_id = t.pegawai_id and l.jenis = 'DEFINITIF'
                and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id)))
            left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id
            """;

    private OrangTerjangkau() {}
}
