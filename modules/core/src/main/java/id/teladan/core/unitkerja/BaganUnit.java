package id.teladan.core.unitkerja;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** The organisation chart as of a day, one level at a time. Null as the day means today (WIB). */
@UseCase
public class BaganUnit {

    private static final String KEPALA =
            """
            select k.unit_id as unit_id, k.nama as jabatan, y.jenis as jenis,
              trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as nama
            from core_jabatan k
            left join core_penugasan y on y.jabatan_id = k.id and y.mulai <= :hari and (y.sampai is null or y.sampai >= :hari)
              and y.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH')
              and (y.jenis <> 'DEFINITIF' or not exists (select 1 from core_penugasan l where l.pegawai_id = y.pegawai_id
                and l.jenis = 'DEFINITIF' and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                and (l.mulai > y.mulai or (l.mulai = y.mulai and l.id > y.id))))
            left join core_pegawai p on p.id = y.pegawai_id
            where k.unit_id in (:id) and k.kepala and k.berlaku_mulai <= :hari and (k.berlaku_sampai is null or k.berlaku_sampai >= :hari)
            order by k.unit_id, field(y.jenis, 'PLH', 'PLT', 'PJ', 'DEFINITIF'), y.mulai, y.id
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject DaftarUnit daftar;
    @Inject PelakuAktif aktif;

    /** Boxes right below a unit; null = the top. Three statements. */
    @Izin(Hak.LIHAT_UNIT)
    public List<SimpulBagan> anak(Long indukId, LocalDate tanggal) {
        var hari = tanggal == null ? LocalDate.now(jam) : tanggal;
        var unit = daftar.anak(indukId, hari);
        if (unit.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(KEPALA, Tuple.class)
                        .setParameter("id", unit.stream().map(BarisUnit::id).toList())
                        .setParameter("hari", hari)
                        .getResultList();
        // of the rows of a unit the last one leads it, the one before acts beside it
        var kepala = new HashMap<Long, Tuple>();
        var pendamping = new HashMap<Long, Tuple>();
        for (var b : baris) {
            var id = ((Number) b.get("unit_id")).longValue();
            var sebelum = kepala.put(id, b);
            if (sebelum != null && !"DEFINITIF".equals(sebelum.get("jenis"))) {
                pendamping.put(id, sebelum);
            }
        }
        return unit.stream()
                .map(u -> simpul(u, kepala.get(u.id()), pendamping.get(u.id())))
                .toList();
    }

    /** Ids from the top of the tree down to a unit of the day, to open the chart there. One statement. */
    @Izin(Hak.LIHAT_UNIT)
    public List<Long> jalan(long id, LocalDate tanggal) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_UNIT);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                cakupan.isiUnit(
                                "c",
                                em.createNativeQuery(
                                                "select u.jalur as jalur from core_unit u where u.id = :id and u.berlaku_mulai <="
                                                        + " :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari) and "
                                                        + cakupan.klausaUnit("c", "u"),
                                                Tuple.class)
                                        .setParameter("id", id)
                                        .setParameter(
                                                "hari",
                                                tanggal == null ? LocalDate.now(jam) : tanggal))
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return java.util.Arrays.stream(String.valueOf(baris.get(0).get("jalur")).split("/"))
                .filter(x -> !x.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    private static SimpulBagan simpul(BarisUnit u, Tuple k, Tuple p) {
        var nama = k == null || k.get("jenis") == null ? null : String.valueOf(k.get("nama"));
        return new SimpulBagan(
                u.id(),
                u.nama(),
                u.jenis(),
                k == null ? null : String.valueOf(k.get("jabatan")),
                nama,
                nama == null ? null : String.valueOf(k.get("jenis")),
                p == null ? null : String.valueOf(p.get("nama")),
                p == null ? null : String.valueOf(p.get("jenis")),
                u.orang(),
                u.lowong(),
                u.adaAnak());
    }
}
