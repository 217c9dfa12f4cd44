package id.teladan.core.unitkerja;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.unitkerja.RincianUnit.BarisJabatan;
import id.teladan.core.unitkerja.RincianUnit.Induk;
import id.teladan.core.unitkerja.RincianUnit.Kepala;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tree of units as of a day: one level at a time, search, one unit. Null as the day means today (WIB). */
@UseCase
public class DaftarUnit {

    private static final int HASIL_TERBANYAK = 50;

    private static final String BERLAKU =
            " u.berlaku_mulai <= :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari) ";

    private static final String KOLOM =
            """
            select u.id as id, u.kode as kode, u.nama as nama, u.jenis as jenis, u.induk_id as induk_id,
              length(u.jalur) - length(replace(u.jalur, '/', '')) - 1 as tingkat,
              exists (select 1 from core_unit b where b.induk_id = u.id and b.berlaku_mulai <= :hari
                and (b.berlaku_sampai is null or b.berlaku_sampai >= :hari)) as ada_anak
            """;

    /** Levels that are read when the tree is opened. */
    private static final int TINGKAT_AWAL = 3;

    /** Down to this level a subtree may hold half of the province, so that one pass over all posts is cheaper. */
    private static final int TINGKAT_LUAS = 3;

    /** Likewise one level further down in an OPD of more units than these. */
    private static final int UNIT_OPD_BESAR = 60;

    /**
     * People and vacant posts of the subtrees of the units {@code :id} in one pass over the whole province: first who holds
     * which post, then post by post, unit by unit. No join before the rows are few, or the optimizer begins to nest loops.
     */
    private static final String HITUNG_LUAS =
            """
            with aktif as (
              select t.jabatan_id, row_number() over (partition by t.pegawai_id order by t.mulai desc, t.id desc) as urut
              from core_penugasan t
              where t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)),
            isi as (
              select k.jabatan_id as id, count(*) as orang from aktif k where k.urut = 1 group by k.jabatan_id),
            tiap as (
              select j.unit_id, sum(coalesce(i.orang, 0)) as orang,
                sum(greatest(case when j.berlaku_mulai <= :hari and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)
                  then j.formasi else 0 end - coalesce(i.orang, 0), 0)) as lowong
              from core_jabatan j left join isi i on i.id = j.id
              group by j.unit_id)
            select a.id as id, sum(t.orang) as orang, sum(t.lowong) as lowong
            from core_unit a join core_unit u on u.jalur like concat(a.jalur, '%') join tiap t on t.unit_id = u.id
            where a.id in (:id)
            group by a.id
            """;

    /** The same, post by post: for subtrees of which an OPD has many. */
    private static final String HITUNG =
            """
            select x.id as id, sum(x.terisi) as orang, sum(greatest(x.formasi - x.terisi, 0)) as lowong
            from (select a.id, j.id as jabatan_id, count(t.id) as terisi,
                case when j.berlaku_mulai <= :hari and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)
                  then j.formasi else 0 end as formasi
              from core_unit a
              join core_unit u on u.jalur like concat(a.jalur, '%')
              join core_jabatan j on j.unit_id = u.id
              left join core_penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
                and (t.sampai is null or t.sampai >= :hari)
                and not exists (select 1 from core_penugasan l where l.pegawai_id = t.pegawai_id and l.jenis = 'DEFINITIF'
                  and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                  and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id)))
              where a.id in (:id)
              group by a.id, j.id) x
            group by x.id
            """;

    private static final String JABATAN =
            """
            select j.id as id, j.nama as nama, j.jenis as jenis, j.jenjang as jenjang, j.kelas as kelas, j.kepala as kepala,
              j.formasi as formasi,
              (select count(*) from core_penugasan t where t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
                and (t.sampai is null or t.sampai >= :hari)
                and not exists (select 1 from core_penugasan l where l.pegawai_id = t.pegawai_id and l.jenis = 'DEFINITIF'
                  and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                  and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id)))) as terisi,
              h.jenis as kepala_jenis, h.mulai as kepala_mulai, p.id as kepala_id,
              trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as kepala_nama,
              case when %s then 1 else 0 end as terlihat, s.jenis as pendamping_jenis,
              (select trim(concat(coalesce(concat(q.gelar_depan, ' '), ''), q.nama, coalesce(concat(', ', q.gelar_belakang), '')))
               from core_pegawai q where q.id = s.pegawai_id) as pendamping
            from core_jabatan j
            left join core_penugasan h on j.kepala and h.id = (select y.id from core_jabatan k
              join core_penugasan y on y.jabatan_id = k.id
              where k.unit_id = :id and k.kepala and y.mulai <= :hari and (y.sampai is null or y.sampai >= :hari)
                and y.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH')
                and (y.jenis <> 'DEFINITIF' or not exists (select 1 from core_penugasan l where l.pegawai_id = y.pegawai_id
                  and l.jenis = 'DEFINITIF' and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                  and (l.mulai > y.mulai or (l.mulai = y.mulai and l.id > y.id))))
              order by field(y.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), y.mulai desc, y.id desc limit 1)
            left join core_penugasan s on j.kepala and s.id = (select z.id from core_penugasan z join core_jabatan kz on kz.id = z.jabatan_id
              where kz.unit_id = :id and kz.kepala and z.id <> h.id and z.jenis in ('PJ', 'PLT', 'PLH') and z.mulai <= :hari
                and (z.sampai is null or z.sampai >= :hari)
              order by field(z.jenis, 'PJ', 'PLT', 'PLH'), z.mulai desc, z.id desc limit 1)
            left join core_pegawai p on p.id = h.pegawai_id
            left join core_penugasan hd on hd.id = (select d.id from core_penugasan d where d.pegawai_id = p.id
              and d.jenis = 'DEFINITIF' and d.mulai <= :kini and (d.sampai is null or d.sampai >= :kini)
              order by d.mulai desc, d.id desc limit 1)
            left join core_jabatan hj on hj.id = hd.jabatan_id
            left join core_unit hu on hu.id = hj.unit_id
            where j.unit_id = :id and j.berlaku_mulai <= :hari and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)
            order by j.kepala desc, j.kelas desc, j.nama, j.id
            """;

    /** All forerunners and successors of a unit along {@code core_unit_asal}; b = the successor of the pair. */
    private static final String ASAL =
            """
            with recursive dulu (unit_id, asal_id, penataan_id, langkah) as (
                select s.unit_id, s.asal_id, s.penataan_id, 1 from core_unit_asal s where s.unit_id = :id
                union
                select s.unit_id, s.asal_id, s.penataan_id, d.langkah + 1 from core_unit_asal s join dulu d on s.unit_id = d.asal_id
                where d.langkah < 20),
              kemudian (unit_id, asal_id, penataan_id, langkah) as (
                select s.unit_id, s.asal_id, s.penataan_id, 1 from core_unit_asal s where s.asal_id = :id
                union
                select s.unit_id, s.asal_id, s.penataan_id, k.langkah + 1 from core_unit_asal s join kemudian k on s.asal_id = k.unit_id
                where k.langkah < 20),
              semua as (
                select asal_id as id, 1 as dari, unit_id, asal_id, penataan_id from dulu
                union
                select unit_id, 0, unit_id, asal_id, penataan_id from kemudian)
            select u.id as id, u.nama as nama, a.dari as dari, u.berlaku_mulai as mulai, u.berlaku_sampai as sampai,
              b.berlaku_mulai as berlaku, n.nama as penataan, n.nomor_sk as nomor_sk,
              case when (select count(*) from core_unit_asal x where x.unit_id = a.unit_id) > 1 then 'GABUNG'
                when (select count(*) from core_unit_asal x where x.asal_id = a.asal_id) > 1 then 'PECAH' else 'UBAH' end as cara,
              case when %s then 1 else 0 end as terlihat
            from semua a join core_unit u on u.id = a.id join core_unit b on b.id = a.unit_id
            left join core_penataan n on n.id = a.penataan_id
            order by b.berlaku_mulai desc, u.nama, u.id
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /**
     * The tree as it is opened: its top and, as long as there is only one unit, the level below, three levels at most;
     * parents before children. Two statements.
     */
    @Izin(Hak.LIHAT_UNIT)
    public List<BarisUnit> awal(LocalDate tanggal) {
        var hari = pada(tanggal);
        var cakupan = cakupan();
        var sql =
                KOLOM
                        + ", '' as jalur_nama, 0 as unit_opd from core_unit u where"
                        + BERLAKU
                        + " and "
                        + cakupan.klausaUnit("c", "u")
                        + " having tingkat <= "
                        + TINGKAT_AWAL
                        + " order by u.kode, u.id";
        var query = em.createNativeQuery(sql, Tuple.class).setParameter("hari", hari);
        var semua = baris(cakupan.isiUnit("c", query));
        var terlihat = new ArrayList<Tuple>();
        var tingkat = dibawah(semua, null);
        terlihat.addAll(tingkat);
        while (tingkat.size() == 1) {
            tingkat = dibawah(semua, angka(tingkat.get(0), "id"));
            terlihat.addAll(tingkat);
        }
        return lengkapi(terlihat, hari);
    }

    private static List<Tuple> dibawah(List<Tuple> semua, Long indukId) {
        return semua.stream().filter(u -> Objects.equals(angka(u, "induk_id"), indukId)).toList();
    }

    /** Units right below {@code indukId}, by code; null = the top of the tree. Two statements. */
    @Izin(Hak.LIHAT_UNIT)
    public List<BarisUnit> anak(Long indukId, LocalDate tanggal) {
        return dibawah(indukId, pada(tanggal));
    }

    /**
     * Units of the day whose name holds all the words or whose code begins with the digits; at most 50, the highest
     * first, with the names above. Two statements.
     */
    @Izin(Hak.LIHAT_UNIT)
    public List<BarisUnit> cari(String teks, LocalDate tanggal) {
        var kata = KataCari.dari(teks);
        if (kata.kosong()) {
            return List.of();
        }
        var cakupan = cakupan();
        var sql =
                KOLOM
                        + ", (select group_concat(i.nama order by length(i.jalur) separator ' \u203a ') from core_unit i"
                        + " where i.id <> u.id and u.jalur like concat(i.jalur, '%')) as jalur_nama, 0 as unit_opd from core_unit u"
                        + " where "
                        + kata.klausa("u.nama", "u.kode")
                        + " and"
                        + BERLAKU
                        + " and "
                        + cakupan.klausaUnit("c", "u")
                        + " order by length(u.jalur) - length(replace(u.jalur, '/', '')), u.nama, u.id limit "
                        + HASIL_TERBANYAK;
        var hari = pada(tanggal);
        var query = em.createNativeQuery(sql, Tuple.class).setParameter("hari", hari);
        return lengkapi(baris(cakupan.isiUnit("c", kata.isi(query))), hari);
    }

    /** Name of a unit, also of one that has ended. One statement. */
    @Izin(Hak.LIHAT_UNIT)
    public String nama(long id) {
        var cakupan = cakupan();
        var query =
                em.createNativeQuery(
                                "select u.nama as nama from core_unit u where u.id = :id and "
                                        + cakupan.klausaUnit("c", "u"),
                                Tuple.class)
                        .setParameter("id", id);
        return baris(cakupan.isiUnit("c", query)).stream()
                .findFirst()
                .map(b -> teks(b, "nama"))
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    /** One unit. Five statements. */
    @Izin(Hak.LIHAT_UNIT)
    public RincianUnit rincian(long id, LocalDate tanggal) {
        var hari = pada(tanggal);
        var cakupan = cakupan();
        var query =
                em.createNativeQuery(
                                "select i.id as id, i.kode as kode, i.nama as nama, i.jenis as jenis, i.wilayah as wilayah,"
                                        + " i.berlaku_mulai as mulai, i.berlaku_sampai as sampai"
                                        + " from core_unit u join core_unit i on u.jalur like concat(i.jalur, '%')"
                                        + " where u.id = :id and "
                                        + cakupan.klausaUnit("c", "u")
                                        + " order by length(i.jalur)",
                                Tuple.class)
                        .setParameter("id", id);
        var rantai = baris(cakupan.isiUnit("c", query));
        if (rantai.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var unit = rantai.get(rantai.size() - 1);
        var jabatan = jabatan(id, hari);
        return new RincianUnit(
                id,
                hari,
                teks(unit, "kode"),
                teks(unit, "nama"),
                teks(unit, "jenis"),
                teks(unit, "wilayah"),
                tanggal(unit, "mulai"),
                tanggal(unit, "sampai"),
                rantai.stream()
                        .limit(rantai.size() - 1L)
                        .map(i -> new Induk(angka(i, "id"), teks(i, "nama")))
                        .toList(),
                jabatan.stream()
                        .filter(b -> ya(b, "kepala"))
                        .findFirst()
                        .map(DaftarUnit::kepala)
                        .orElse(null),
                jabatan.stream().map(DaftarUnit::barisJabatan).toList(),
                dibawah(id, hari),
                asal(id));
    }

    private List<BarisAsal> asal(long id) {
        var cakupan = cakupan();
        var query =
                em.createNativeQuery(ASAL.formatted(cakupan.klausaUnit("c", "u")), Tuple.class)
                        .setParameter("id", id);
        return baris(cakupan.isiUnit("c", query)).stream()
                .map(
                        b ->
                                new BarisAsal(
                                        angka(b, "id"),
                                        teks(b, "nama"),
                                        ya(b, "dari"),
                                        teks(b, "cara"),
                                        tanggal(b, "mulai"),
                                        tanggal(b, "sampai"),
                                        tanggal(b, "berlaku"),
                                        teks(b, "penataan"),
                                        teks(b, "nomor_sk"),
                                        ya(b, "terlihat")))
                .toList();
    }

    private List<BarisUnit> dibawah(Long indukId, LocalDate hari) {
        var cakupan = cakupan();
        var sql =
                KOLOM
                        + ", '' as jalur_nama, (select count(*) from core_unit s where s.opd_id = u.opd_id) as unit_opd"
                        + " from core_unit u where "
                        + (indukId == null ? "u.induk_id is null" : "u.induk_id = :induk")
                        + " and"
                        + BERLAKU
                        + " and "
                        + cakupan.klausaUnit("c", "u")
                        + " order by u.kode, u.id";
        var query = em.createNativeQuery(sql, Tuple.class).setParameter("hari", hari);
        if (indukId != null) {
            query.setParameter("induk", indukId);
        }
        return lengkapi(baris(cakupan.isiUnit("c", query)), hari);
    }

    private List<BarisUnit> lengkapi(List<Tuple> unit, LocalDate hari) {
        if (unit.isEmpty()) {
            return List.of();
        }
        var hitungan = new HashMap<Long, Tuple>();
        var luas =
                unit.stream()
                        .anyMatch(
                                u ->
                                        angka(u, "tingkat") <= TINGKAT_LUAS
                                                || (angka(u, "tingkat") == TINGKAT_LUAS + 1
                                                        && angka(u, "unit_opd") > UNIT_OPD_BESAR));
        var query =
                em.createNativeQuery(luas ? HITUNG_LUAS : HITUNG, Tuple.class)
                        .setParameter("hari", hari)
                        .setParameter("id", unit.stream().map(u -> angka(u, "id")).toList());
        baris(query).forEach(h -> hitungan.put(angka(h, "id"), h));
        return unit.stream().map(u -> baris(u, hitungan)).toList();
    }

    private List<Tuple> jabatan(long id, LocalDate hari) {
        var terlihat = aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI);
        var query =
                em.createNativeQuery(
                                JABATAN.formatted(terlihat.klausaSql("c", "p", "hj", "hu")),
                                Tuple.class)
                        .setParameter("id", id)
                        .setParameter("hari", hari)
                        .setParameter("kini", LocalDate.now(jam));
        return baris(terlihat.isiSql("c", query));
    }

    private Cakupan cakupan() {
        return aktif.pelaku().cakupan(Hak.LIHAT_UNIT);
    }

    private LocalDate pada(LocalDate tanggal) {
        return tanggal == null ? LocalDate.now(jam) : tanggal;
    }

    private static BarisUnit baris(Tuple u, Map<Long, Tuple> hitungan) {
        var id = angka(u, "id");
        var h = hitungan.get(id);
        return new BarisUnit(
                id,
                teks(u, "kode"),
                teks(u, "nama"),
                teks(u, "jenis"),
                angka(u, "induk_id"),
                ya(u, "ada_anak"),
                h == null ? 0 : angka(h, "orang"),
                h == null ? 0 : angka(h, "lowong"),
                u.get("jalur_nama") == null ? "" : teks(u, "jalur_nama"));
    }

    private static Kepala kepala(Tuple b) {
        return new Kepala(
                teks(b, "nama"),
                angka(b, "kepala_id"),
                teks(b, "kepala_nama"),
                teks(b, "kepala_jenis"),
                tanggal(b, "kepala_mulai"),
                b.get("kepala_id") != null && ya(b, "terlihat"),
                teks(b, "pendamping_jenis"),
                teks(b, "pendamping"));
    }

    private static BarisJabatan barisJabatan(Tuple b) {
        return new BarisJabatan(
                angka(b, "id"),
                teks(b, "nama"),
                teks(b, "jenis"),
                teks(b, "jenjang"),
                angka(b, "kelas").intValue(),
                ya(b, "kepala"),
                angka(b, "formasi").intValue(),
                angka(b, "terisi").intValue());
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }

    private static boolean ya(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai instanceof Boolean benar
                ? benar
                : nilai instanceof Number n && n.intValue() != 0;
    }

    private static LocalDate tanggal(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai == null
                ? null
                : nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return new ArrayList<>(query.getResultList());
    }
}
