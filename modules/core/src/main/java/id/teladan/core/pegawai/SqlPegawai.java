package id.teladan.core.pegawai;

import jakarta.persistence.Tuple;
import java.time.LocalDate;

/**
 * Pieces of SQL that all read sides over people share: p = person, t = definitive assignment of {@code :hari} (of two that
 * overlap the later one), j = its position, u = its unit, o = its OPD, r = rank of {@code :hari}, g = its name.
 */
public final class SqlPegawai {

    public static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";

    public static final String ORANG = " core_pegawai p ";

    public static final String JABATAN =
            """
            left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari)
              and not exists (select 1 from core_penugasan l where l.pegawai_id = t.pegawai_id and l.jenis = 'DEFINITIF'
                and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id)))
            left join core_jabatan j on j.id = t.jabatan_id
            left join core_unit u on u.id = j.unit_id
            """;

    public static final String OPD = "left join core_unit o on o.id = u.opd_id\n";

    public static final String GOLONGAN =
            """
            left join core_riwayat_golongan r on r.pegawai_id = p.id and (r.sampai is null or r.sampai >= :hari)
              and r.mulai = (select max(m.mulai) from core_riwayat_golongan m where m.pegawai_id = p.id and m.mulai <= :hari)
            left join core_golongan g on g.kode = r.golongan
            """;

    /**
     * The same rows as {@link #JABATAN}, found in one pass over all assignments: three times as fast for the whole
     * province, slower for a few people.
     */
    static final String JABATAN_LUAS =
            """
            left join (select a.id, a.pegawai_id, a.jabatan_id, a.mulai from (
                select d.id, d.pegawai_id, d.jabatan_id, d.mulai,
                  row_number() over (partition by d.pegawai_id order by d.mulai desc, d.id desc) as urut
                from core_penugasan d
                where d.jenis = 'DEFINITIF' and d.mulai <= :hari and (d.sampai is null or d.sampai >= :hari)) a
              where a.urut = 1) t on t.pegawai_id = p.id
            left join core_jabatan j on j.id = t.jabatan_id
            left join core_unit u on u.id = j.unit_id
            """;

    /**
     * The same rows as {@link #GOLONGAN} in one pass over all ranks, in the order of their key: a rank begins on a day only
     * once, so the last one of a person is the greatest text that begins with the day.
     */
    static final String GOLONGAN_LUAS =
            """
            left join (select a.pegawai_id, substring(a.akhir, 21) as golongan, cast(left(a.akhir, 10) as date) as mulai from (
                select m.pegawai_id, max(concat(m.mulai, coalesce(m.sampai, '9999-12-31'), m.golongan)) as akhir
                from core_riwayat_golongan m where m.mulai <= :hari group by m.pegawai_id) a
              where cast(substring(a.akhir, 11, 10) as date) >= :hari) r on r.pegawai_id = p.id
            left join core_golongan g on g.kode = r.golongan
            """;

    private SqlPegawai() {}

    public static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    public static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }

    public static LocalDate tanggal(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai == null
                ? null
                : nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }
}
