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

    /**
     * Rows: P = the person (id, name, unit of the definitive position), R = a role (path of its unit), U = a unit that
     * he leads: he holds its head position and nobody of a better kind holds it too; units below whose head position
     * nobody holds fall to him.
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
                and field(t.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH') > 0
                and not exists (
                  select 1 from core_penugasan l
                  where l.jabatan_id = t.jabatan_id and l.pegawai_id <> t.pegawai_id
                    and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                    and field(l.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH') between 1 and field(t.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH') - 1)
              union
              select u.id
              from core_unit u join dipimpin d on u.induk_id = d.unit_id
              where u.berlaku_mulai <= :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari)
                and not exists (
                  select 1 from core_jabatan k join core_penugasan x on x.jabatan_id = k.id
                  where k.unit_id = u.id and k.kepala
                    and x.mulai <= :hari and (x.sampai is null or x.sampai >= :hari)
                    and field(x.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH') > 0))
            select 'P' as jenis, s.id as nomor, s.nama as teks,
              (select j.unit_id from core_penugasan t join core_jabatan j on j.id = t.jabatan_id
               where t.pegawai_id = s.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
                 and (t.sampai is null or t.sampai >= :hari) order by t.mulai desc limit 1) as unit_id,
              cast(null as char(400)) as jalur
            from saya s
            union all
            select 'R', r.id, r.peran, r.unit_id, u.jalur
            from core_peran_pengguna r join saya s on s.id = r.pegawai_id left join core_unit u on u.id = r.unit_id
            where r.mulai <= :hari and (r.sampai is null or r.sampai >= :hari)
            union all
            select 'U', d.unit_id, '', d.unit_id, null from dipimpin d
            """;

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
        return new Pelaku(id, nama, unit, peran, hak(id, peran, jalur, dipimpin), dipimpin);
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
            Long id, Set<Peran> peran, Map<Peran, List<String>> jalur, List<Long> dipimpin) {
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
                            case BAWAHAN -> new Cakupan(false, null, List.of(), dipimpin, id);
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
