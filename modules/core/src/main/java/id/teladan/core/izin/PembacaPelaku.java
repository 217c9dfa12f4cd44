package id.teladan.core.izin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who a principal is and what he may do today, with one statement. */
@ApplicationScoped
@Transactional
class PembacaPelaku {

    /** Who leads a unit on the day, as a scalar subquery; the same order as in PencariAtasan. */
    private static final String PEMIMPIN =
            """
            (select y.%s from core_jabatan k join core_penugasan y on y.jabatan_id = k.id
             where k.unit_id = %s and k.kepala and y.mulai <= :hari and (y.sampai is null or y.sampai >= :hari)
               and field(y.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH') > 0
               and (y.jenis <> 'DEFINITIF' or not exists (select 1 from core_penugasan l where l.pegawai_id = y.pegawai_id
                 and l.jenis = 'DEFINITIF' and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                 and (l.mulai > y.mulai or (l.mulai = y.mulai and l.id > y.id))))
             order by field(y.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), y.mulai desc, y.id desc limit 1)
            """;

    /**
     * Rows: P = the person (id, name, unit of the definitive position), R = a role (path of its unit), U = a unit that
     * he leads: he is its acting head; units below that have no head at all fall to him. K = a person who acts for the
     * head of his own unit (or of units above it) and whose next other head is the acting person.
     */
    private static final String SQL =
            """
            with recursive saya as (
              select p.id, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as nama
              from core_pegawai p
              where p.id = coalesce(
                (select a.pegawai_id from core_akun a where a.nama_akun = :prinsipal and a.aktif),
                (select g.id from core_pegawai g where g.nip = :prinsipal
                   and not exists (select 1 from core_akun b where b.nama_akun = :prinsipal)))),
            dipimpin (unit_id) as (
              select j.unit_id
              from core_penugasan t join core_jabatan j on j.id = t.jabatan_id and j.kepala
              where t.pegawai_id = (select id from saya)
                and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
                and t.pegawai_id = PEMIMPIN_J
              union
              select u.id
              from core_unit u join dipimpin d on u.induk_id = d.unit_id
              where PEMIMPIN_U is null),
            rantai (pegawai_id, unit_id) as (
              select PEMIMPIN_U, u.id
              from core_unit u join dipimpin d on u.induk_id = d.unit_id
              where PEMIMPIN_U <> (select id from saya) and JENIS_U <> 'DEFINITIF'
              union
              select r.pegawai_id, u.id
              from core_unit u join rantai r on u.induk_id = r.unit_id
              where coalesce(PEMIMPIN_U, r.pegawai_id) = r.pegawai_id)
            select 'P' as jenis, s.id as nomor, s.nama as teks,
              (select j.unit_id from core_penugasan t join core_jabatan j on j.id = t.jabatan_id
               where t.pegawai_id = s.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
                 and (t.sampai is null or t.sampai >= :hari) order by t.mulai desc, t.id desc limit 1) as unit_id,
              cast(null as char(400)) as jalur
            from saya s
            union all
            select 'R', r.id, r.peran, r.unit_id, u.jalur
            from core_peran_pengguna r join saya s on s.id = r.pegawai_id left join core_unit u on u.id = r.unit_id
            where r.mulai <= :hari and (r.sampai is null or r.sampai >= :hari)
            union all
            select 'U', d.unit_id, '', d.unit_id, null from dipimpin d
            union all
            select distinct 'K', r.pegawai_id, '', r.unit_id, null from rantai r
            join core_penugasan t on t.id = (select d.id from core_penugasan d where d.pegawai_id = r.pegawai_id
              and d.jenis = 'DEFINITIF' and d.mulai <= :hari and (d.sampai is null or d.sampai >= :hari)
              order by d.mulai desc, d.id desc limit 1)
            join core_jabatan j on j.id = t.jabatan_id join core_unit v on v.id = j.unit_id
            where r.unit_id = case when j.kepala then v.induk_id else v.id end
            """
                    .replace("PEMIMPIN_J", PEMIMPIN.formatted("pegawai_id", "j.unit_id"))
                    .replace("PEMIMPIN_U", PEMIMPIN.formatted("pegawai_id", "u.id"))
                    .replace("JENIS_U", PEMIMPIN.formatted("jenis", "u.id"));

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject MatriksHak matriks;

    Pelaku baca(String prinsipal) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("prinsipal", prinsipal)
                        .setParameter("hari", LocalDate.now(jam))
                        .getResultList();
        Long id = null;
        String nama = null;
        Long unit = null;
        var peran = EnumSet.noneOf(Peran.class);
        var dipimpin = new ArrayList<Long>();
        var khusus = new ArrayList<Long>();
        var jalur = new EnumMap<Peran, List<String>>(Peran.class);
        for (var b : baris) {
            switch (String.valueOf(b.get("jenis"))) {
                case "P" -> {
                    id = angka(b, "nomor");
                    nama = b.get("teks", String.class);
                    unit = angka(b, "unit_id");
                    peran.add(Peran.PEGAWAI);
                }
                case "R" -> {
                    var p = Peran.valueOf(b.get("teks", String.class));
                    peran.add(p);
                    if (b.get("jalur") != null) {
                        jalur.computeIfAbsent(p, x -> new ArrayList<>())
                                .add(String.valueOf(b.get("jalur")));
                    }
                }
                case "K" -> khusus.add(angka(b, "nomor"));
                default -> dipimpin.add(angka(b, "nomor"));
            }
        }
        if (id == null) {
            return new Pelaku(
                    null, prinsipal, null, Set.of(), Map.of(Hak.UMUM, Cakupan.KOSONG), List.of());
        }
        if (!dipimpin.isEmpty()) {
            peran.add(Peran.ATASAN);
        }
        var bawahan = new Cakupan(false, null, List.of(), dipimpin, id, khusus);
        return new Pelaku(id, nama, unit, peran, hak(id, peran, jalur, bawahan), dipimpin);
    }

    Pelaku sistem(String alasan) {
        var semua = new Cakupan(true, null, List.of(), List.of(), null);
        var hak = new EnumMap<Hak, Cakupan>(Hak.class);
        for (var h : Hak.values()) {
            hak.put(h, semua);
        }
        return new Pelaku(null, "Sistem: " + alasan, null, Set.of(), hak, List.of());
    }

    private Map<Hak, Cakupan> hak(
            Long id, Set<Peran> peran, Map<Peran, List<String>> jalur, Cakupan bawahan) {
        var hasil = new EnumMap<Hak, Cakupan>(Hak.class);
        hasil.put(Hak.UMUM, Cakupan.KOSONG);
        hasil.put(Hak.MASUK, new Cakupan(false, id, List.of(), List.of(), id));
        for (var b : matriks.baris()) {
            if (peran.contains(b.peran())) {
                var cakupan =
                        switch (b.lingkup()) {
                            case SEMUA -> new Cakupan(true, null, List.of(), List.of(), id);
                            case DIRI -> new Cakupan(false, id, List.of(), List.of(), id);
                            case UNIT ->
                                    new Cakupan(
                                            false,
                                            null,
                                            jalur.getOrDefault(b.peran(), List.of()),
                                            List.of(),
                                            id);
                            case BAWAHAN -> bawahan;
                        };
                hasil.merge(b.hak(), cakupan, Cakupan::dan);
            }
        }
        return hasil;
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }
}
