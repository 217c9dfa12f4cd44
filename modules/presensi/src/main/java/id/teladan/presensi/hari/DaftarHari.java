package id.teladan.presensi.hari;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.orang.Orang;
import id.teladan.presensi.orang.OrangTerjangkau;
import id.teladan.presensi.orang.PencariOrang;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Resolved days of oneself, of the people one leads, and of those one manages. */
@UseCase
public class DaftarHari {

    private static final int UKURAN_TERBESAR = 50;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PencariOrang orang;

    /**
     * A month, and one day of it with its reasons and raw punches. Four statements at most.
     *
     * @param pegawaiId null = the acting person
     * @param dipilih the day; null = none
     */
    @Izin(Hak.LIHAT_PRESENSI)
    public BulanPresensi bulan(Long pegawaiId, YearMonth bulan, LocalDate dipilih) {
        var siapa = orang.temukan(pegawaiId, Hak.LIHAT_PRESENSI);
        return em.unwrap(Session.class)
                .doReturningWork(
                        c -> {
                            var hari =
                                    PembacaHari.baca(
                                            c,
                                            Set.of(siapa.id()),
                                            bulan.atDay(1),
                                            bulan.atEndOfMonth());
                            return new BulanPresensi(
                                    siapa,
                                    aktif.pelaku().diri(siapa.id()),
                                    bulan,
                                    hari,
                                    RekapBulan.dari(hari),
                                    rinci(c, siapa.id(), hari, dipilih));
                        });
    }

    private static RincianHari rinci(
            Connection c, long siapa, List<BarisHari> hari, LocalDate dipilih) throws SQLException {
        for (var h : hari) {
            if (h.tanggal().equals(dipilih)) {
                return new RincianHari(
                        h,
                        PembacaHari.jejak(c, siapa, dipilih),
                        PembacaBahan.tap(c, siapa, dipilih.minusDays(1), dipilih.plusDays(1)));
            }
        }
        return null;
    }

    /** People within the scope with their month, by unit and name. Three statements at most. */
    @Izin(Hak.MEMANTAU_PRESENSI)
    public Halaman<BarisKisi> kisi(SaringanKisi s, int mulai, int ukuran) {
        var kata = KataCari.dari(s.teks());
        var cakupan = aktif.pelaku().cakupan(Hak.MEMANTAU_PRESENSI);
        var syarat =
                OrangTerjangkau.DARI
                        + " where t.id is not null and "
                        + cakupan.klausaSql("c", "p", "j", "u")
                        + " and "
                        + kata.klausa("p.nama", "p.nip")
                        + (s.unitId() == null
                                ? ""
                                : " and exists (select 1 from core_unit pilih where pilih.id = :unit and u.jalur like concat(pilih.jalur, '%'))");
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(
                                em.createNativeQuery(
                                        "select p.id as id, "
                                                + OrangTerjangkau.NAMA
                                                + " as nama, p.nip as nip, j.nama as jabatan, u.nama as unit, u.id as unit_id"
                                                + syarat
                                                + " order by u.jalur, j.kepala desc, p.nama, p.id",
                                        Tuple.class),
                                s,
                                kata)
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        var total =
                baris.size() < ukuran && (mulai <= 0 || !baris.isEmpty())
                        ? Math.max(0, mulai) + baris.size()
                        : ((Number)
                                        isi(
                                                        em.createNativeQuery(
                                                                "select count(*)" + syarat),
                                                        s,
                                                        kata)
                                                .getSingleResult())
                                .longValue();
        return new Halaman<>(
                bersama(baris.stream().map(PencariOrang::dari).toList(), s.bulan()), total);
    }

    private Query isi(Query query, SaringanKisi s, KataCari kata) {
        query.setParameter("hari", LocalDate.now(jam));
        if (s.unitId() != null) {
            query.setParameter("unit", s.unitId());
        }
        return aktif.pelaku().cakupan(Hak.MEMANTAU_PRESENSI).isiSql("c", kata.isi(query));
    }

    private List<BarisKisi> bersama(List<Orang> siapa, YearMonth bulan) {
        var hari =
                em
                        .unwrap(Session.class)
                        .doReturningWork(
                                c ->
                                        PembacaHari.baca(
                                                c,
                                                siapa.stream().map(Orang::id).toList(),
                                                bulan.atDay(1),
                                                bulan.atEndOfMonth()))
                        .stream()
                        .collect(Collectors.groupingBy(BarisHari::pegawaiId));
        return siapa.stream()
                .map(
                        o -> {
                            var milik = hari.getOrDefault(o.id(), List.of());
                            var menurutTanggal =
                                    milik.stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            BarisHari::tanggal,
                                                            Function.identity()));
                            var sebulan = new ArrayList<BarisHari>();
                            IntStream.rangeClosed(1, bulan.lengthOfMonth())
                                    .forEach(n -> sebulan.add(menurutTanggal.get(bulan.atDay(n))));
                            return new BarisKisi(o, sebulan, RekapBulan.dari(milik));
                        })
                .toList();
    }
}
