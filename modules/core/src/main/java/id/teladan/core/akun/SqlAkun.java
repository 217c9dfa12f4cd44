package id.teladan.core.akun;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Pieces of SQL that the read sides of this feature share: p = person, a = account, r = dated role. */
final class SqlAkun {

    static final String NAMA =
            "trim(concat(coalesce(concat(%1$s.gelar_depan, ' '), ''), %1$s.nama, coalesce(concat(', ', %1$s.gelar_belakang), '')))";

    static final String KEADAAN =
            """
            case when a.id is null then 'TANPA_AKUN' when not a.aktif then 'NONAKTIF'
              when a.terkunci_sampai > :kini then 'TERKUNCI' when a.wajib_ganti then 'WAJIB_GANTI' else 'AKTIF' end
            """;

    static final String PERAN =
            """
            (select group_concat(distinct q.peran order by q.peran) from core_peran_pengguna q where q.pegawai_id = p.id
               and q.mulai <= :hari and (q.sampai is null or q.sampai >= :hari))
            """;

    static final String TERCATAT =
            "select r.id as id, r.pegawai_id as pegawai_id, "
                    + NAMA.formatted("p")
                    + " as nama, p.nip as nip, r.peran as peran, r.unit_id as unit_id, n.nama as unit, r.mulai as mulai, r.sampai as sampai,"
                    + " case when r.mulai > :hari then 'AKAN_BERLAKU' when r.sampai < :hari then 'BERAKHIR' else 'BERLAKU' end as keadaan,"
                    + " r.usulan_id as usulan_id, "
                    + NAMA.formatted("d")
                    + " as pengusul, "
                    + NAMA.formatted("e")
                    + " as pemutus, t.waktu as ditinjau, "
                    + NAMA.formatted("f")
                    + " as peninjau";

    static final String DARI_TERCATAT =
            """
             from core_peran_pengguna r join core_pegawai p on p.id = r.pegawai_id left join core_unit n on n.id = r.unit_id
            left join core_usulan x on x.id = r.usulan_id left join core_pegawai d on d.id = x.pengusul_id
            left join core_pegawai e on e.id = x.pemutus_id
            left join core_tinjauan_akses t on t.peran_id = r.id and t.triwulan = :triwulan left join core_pegawai f on f.id = t.peninjau_id
            """;

    private SqlAkun() {}

    /** Quarter of a day: {@code 2026-4}. */
    static String triwulan(LocalDate hari) {
        return hari.getYear() + "-" + (1 + (hari.getMonthValue() - 1) / 3);
    }

    static PeranTercatat tercatat(Tuple b) {
        return new PeranTercatat(
                angka(b, "id"),
                angka(b, "pegawai_id"),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "peran"),
                angka(b, "unit_id"),
                teks(b, "unit"),
                hari(b, "mulai"),
                hari(b, "sampai"),
                teks(b, "keadaan"),
                angka(b, "usulan_id"),
                teks(b, "pengusul"),
                teks(b, "pemutus"),
                saat(b, "ditinjau"),
                teks(b, "peninjau"));
    }

    static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }

    static LocalDate hari(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai == null || nilai instanceof LocalDate
                ? (LocalDate) nilai
                : ((java.sql.Date) nilai).toLocalDate();
    }

    static Instant saat(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        if (nilai == null || nilai instanceof Instant) {
            return (Instant) nilai;
        }
        return nilai instanceof LocalDateTime l
                ? l.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) nilai).toInstant();
    }
}
