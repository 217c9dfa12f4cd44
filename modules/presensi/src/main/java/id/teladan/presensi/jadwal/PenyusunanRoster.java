package id.teladan.presensi.jadwal;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.antre.AntreHari;
import id.teladan.presensi.aturan.AturanTugasHari;
import id.teladan.presensi.orang.Orang;
import id.teladan.presensi.orang.OrangTerjangkau;
import id.teladan.presensi.orang.PencariOrang;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;

/** Rosters of units that work in shifts, week by week. A changed entry is resolved again. */
@UseCase
public class PenyusunanRoster {

    private static final int HARI = 7;
    private static final int ORANG_TERBANYAK = 60;

    /** What an entry may be. */
    public static final List<String> PILIHAN = List.of("S-P", "S-S", "S-M", AturanTugasHari.BEBAS);

    /** Units with an assignment of shifts that holds in the week, of the unit itself or of one of its people. */
    private static final String UNIT =
            "select u.id as id, u.nama as nama from presensi_penetapan_jadwal x join core_unit u on u.id = x.unit_id"
                    + " where x.pola = 'SHIFT' and x.mulai <= :akhir and (x.sampai is null or x.sampai >= :awal) and ";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A unit that may have a roster. */
    public record UnitShift(long id, String nama) implements java.io.Serializable {}

    /** Units within the scope that work in shifts in a week. One statement. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public List<UnitShift> unit(LocalDate hari) {
        var senin = senin(hari);
        var query =
                em.createNativeQuery(
                                UNIT
                                        + cakupan().klausaUnit("c", "u")
                                        + " group by u.id, u.nama order by u.nama, u.id",
                                Tuple.class)
                        .setParameter("awal", senin)
                        .setParameter("akhir", senin.plusDays(HARI - 1L));
        @SuppressWarnings("unchecked")
        List<Tuple> baris = cakupan().isiUnit("c", query).getResultList();
        return baris.stream()
                .map(
                        b ->
                                new UnitShift(
                                        ((Number) b.get("id")).longValue(),
                                        String.valueOf(b.get("nama"))))
                .toList();
    }

    /**
     * A week of the people of a unit and of those below it, by name. Three statements.
     *
     * @param hari any day of the week
     */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public RosterPekan pekan(long unitId, LocalDate hari) {
        var senin = senin(hari);
        var nama = namaUnit(unitId);
        var orang = orang(unitId, senin);
        var isi = isi(orang.stream().map(Orang::id).toList(), senin);
        return new RosterPekan(
                unitId,
                nama,
                senin,
                orang.stream()
                        .map(
                                o -> {
                                    var shift = new ArrayList<String>();
                                    for (var n = 0; n < HARI; n++) {
                                        var ada =
                                                isi.get(
                                                        ShiftOrang.kunci(
                                                                o.id(), senin.plusDays(n)));
                                        shift.add(ada == null ? null : ada.shift());
                                    }
                                    return new BarisRoster(o, shift);
                                })
                        .toList());
    }

    /** Writes changed entries, all or none; how many. Who has seen something else is told. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public int simpan(long unitId, LocalDate hari, List<IsiShift> perubahan) {
        var senin = senin(hari);
        var boleh = new HashSet<Long>();
        orang(unitId, senin).forEach(o -> boleh.add(o.id()));
        var ada = isi(List.copyOf(boleh), senin);
        var kini = LocalDate.now(jam);
        var antre = new LinkedHashSet<AntreHari.Hari>();
        for (var p : perubahan) {
            if (!boleh.contains(p.pegawaiId())
                    || p.tanggal().isBefore(senin)
                    || p.tanggal().isAfter(senin.plusDays(HARI - 1L))) {
                throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
            }
            if (p.baru() != null && !PILIHAN.contains(p.baru())) {
                throw PelanggaranAturan.kode("ROSTER_SHIFT_SALAH", p.baru());
            }
            tulis(p, ada);
            if (!p.tanggal().isAfter(kini)) {
                antre.add(new AntreHari.Hari(p.pegawaiId(), p.tanggal()));
            }
        }
        em.flush();
        em.unwrap(Session.class).doWork(c -> AntreHari.tambah(c, antre));
        return perubahan.size();
    }

    private void tulis(IsiShift p, Map<String, ShiftOrang> semua) {
        var ada = semua.get(ShiftOrang.kunci(p.pegawaiId(), p.tanggal()));
        if (!Objects.equals(ada == null ? null : ada.shift(), p.dilihat())) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
        if (ada == null && p.baru() != null) {
            em.persist(new ShiftOrang(p.pegawaiId(), p.tanggal(), p.baru()));
        } else if (ada != null && p.baru() == null) {
            em.remove(ada);
        } else if (ada != null) {
            ada.ganti(p.baru());
        }
    }

    private String namaUnit(long unitId) {
        var query =
                em.createNativeQuery(
                                "select u.nama from core_unit u where u.id = :id and "
                                        + cakupan().klausaUnit("c", "u"))
                        .setParameter("id", unitId);
        var baris = cakupan().isiUnit("c", query).getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return String.valueOf(baris.get(0));
    }

    private List<Orang> orang(long unitId, LocalDate senin) {
        var query =
                em.createNativeQuery(
                                "select p.id as id, "
                                        + OrangTerjangkau.NAMA
                                        + " as nama, p.nip as nip, j.nama as jabatan, u.nama as unit, u.id as unit_id"
                                        + OrangTerjangkau.DARI
                                        + " join core_unit pilih on pilih.id = :unit and u.jalur like concat(pilih.jalur, '%') where "
                                        + cakupan().klausaSql("c", "p", "j", "u")
                                        + " order by p.nama, p.id limit "
                                        + ORANG_TERBANYAK,
                                Tuple.class)
                        .setParameter("hari", senin)
                        .setParameter("unit", unitId);
        @SuppressWarnings("unchecked")
        List<Tuple> baris = cakupan().isiSql("c", query).getResultList();
        return baris.stream().map(PencariOrang::dari).toList();
    }

    private Map<String, ShiftOrang> isi(List<Long> orang, LocalDate senin) {
        var hasil = new HashMap<String, ShiftOrang>();
        if (!orang.isEmpty()) {
            em.createQuery(
                            "select s from ShiftOrang s where s.pegawaiId in :orang and s.tanggal between :awal and :akhir",
                            ShiftOrang.class)
                    .setParameter("orang", orang)
                    .setParameter("awal", senin)
                    .setParameter("akhir", senin.plusDays(HARI - 1L))
                    .getResultList()
                    .forEach(s -> hasil.put(s.kunci(), s));
        }
        return hasil;
    }

    private Cakupan cakupan() {
        return aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
    }

    private static LocalDate senin(LocalDate hari) {
        return hari.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
