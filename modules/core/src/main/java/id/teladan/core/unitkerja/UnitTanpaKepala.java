package id.teladan.core.unitkerja;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Units whose head position nobody holds today, not even acting: the list behind the figure {@code unit.berkepala}. */
@UseCase
public class UnitTanpaKepala {

    private static final int UKURAN_TERBESAR = 100;

    /**
     * A unit without a head.
     *
     * @param sejak first day after the last holder; null when nobody ever held the post
     */
    public record Baris(
            long id, String nama, String jenis, String opd, String jabatan, LocalDate sejak)
            implements Serializable {}

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /**
     * One page, by OPD and name. Two statements.
     *
     * @param teks words of the name; null for all
     * @param opd id of an OPD; null for all of the scope
     */
    @Izin(Hak.LIHAT_DASBOR)
    public Halaman<Baris> halaman(String teks, Long opd, int mulai, int ukuran) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_DASBOR);
        var kata = KataCari.dari(teks);
        var dari =
                " from"
                        + SqlUnit.BERKEPALA_DAN_BERLAKU
                        + " and not "
                        + SqlUnit.TERISI
                        + " and "
                        + cakupan.klausaUnit("c", "u")
                        + " and "
                        + kata.klausa("u.nama", "u.kode")
                        + (opd == null ? "" : " and u.opd_id = :opd");
        var hitung = kata.isi(cakupan.isiUnit("c", em.createNativeQuery("select count(*)" + dari)));
        var isi =
                kata.isi(
                        cakupan.isiUnit(
                                "c",
                                em.createNativeQuery(
                                        "select u.id as id, u.nama as nama, u.jenis as jenis, o.nama as opd, j.nama as jabatan,"
                                                + " (select max(y.sampai) from core_penugasan y where y.jabatan_id = j.id and y.sampai < :hari) as akhir"
                                                + dari
                                                + " order by o.nama, u.nama, u.id",
                                        Tuple.class)));
        var hari = LocalDate.now(jam);
        hitung.setParameter("hari", hari);
        isi.setParameter("hari", hari);
        if (opd != null) {
            hitung.setParameter("opd", opd);
            isi.setParameter("opd", opd);
        }
        var total = ((Number) hitung.getSingleResult()).longValue();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                total <= mulai
                        ? List.of()
                        : isi.setFirstResult(Math.max(mulai, 0))
                                .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                                .getResultList();
        return new Halaman<>(baris.stream().map(UnitTanpaKepala::baris).toList(), total);
    }

    private static Baris baris(Tuple b) {
        var akhir = b.get("akhir");
        return new Baris(
                ((Number) b.get("id")).longValue(),
                String.valueOf(b.get("nama")),
                String.valueOf(b.get("jenis")),
                b.get("opd") == null ? null : String.valueOf(b.get("opd")),
                String.valueOf(b.get("jabatan")),
                akhir == null
                        ? null
                        : (akhir instanceof LocalDate d ? d : ((java.sql.Date) akhir).toLocalDate())
                                .plusDays(1));
    }
}
