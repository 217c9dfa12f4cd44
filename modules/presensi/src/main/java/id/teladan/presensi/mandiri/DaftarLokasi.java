package id.teladan.presensi.mandiri;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Places of the units within the scope of the right. */
@UseCase
public class DaftarLokasi {

    private static final int UKURAN_TERBESAR = 100;
    private static final String PILIH =
            "select l.id as id, l.versi as versi, l.nama as nama, l.lintang as lintang, l.bujur as bujur, l.radius as radius,"
                    + " u.id as unit_id, u.nama as unit, l.mulai as mulai, l.sampai as sampai";
    private static final String DARI =
            " from presensi_lokasi l join core_unit u on u.id = l.unit_id where l.pegawai_id is null and ";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /** A page of the list by name. Two statements. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public Halaman<BarisLokasi> halaman(String teks, int mulai, int ukuran) {
        var kata = KataCari.dari(teks);
        var syarat =
                DARI
                        + cakupan().klausaUnit("c", "u")
                        + " and "
                        + kata.klausa("concat_ws(' ', l.nama, u.nama)", "u.kode");
        var query =
                em.createNativeQuery(PILIH + syarat + " order by l.nama, l.id", Tuple.class)
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR));
        var jumlah = em.createNativeQuery("select count(*)" + syarat);
        return new Halaman<>(
                baca(kata.isi(query)),
                ((Number) cakupan().isiUnit("c", kata.isi(jumlah)).getSingleResult()).longValue());
    }

    /** One place for its form. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public BarisLokasi rincian(long id) {
        var query =
                em.createNativeQuery(
                                PILIH + DARI + "l.id = :id and " + cakupan().klausaUnit("c", "u"),
                                Tuple.class)
                        .setParameter("id", id);
        return baca(query).stream()
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    private List<BarisLokasi> baca(Query query) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris = cakupan().isiUnit("c", query).getResultList();
        return baris.stream().map(DaftarLokasi::baris).toList();
    }

    private Cakupan cakupan() {
        return aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
    }

    private static BarisLokasi baris(Tuple b) {
        return new BarisLokasi(
                angka(b, "id"),
                angka(b, "versi"),
                (String) b.get("nama"),
                (BigDecimal) b.get("lintang"),
                (BigDecimal) b.get("bujur"),
                (int) angka(b, "radius"),
                angka(b, "unit_id"),
                (String) b.get("unit"),
                hari(b.get("mulai")),
                hari(b.get("sampai")));
    }

    private static LocalDate hari(Object nilai) {
        if (nilai == null) {
            return null;
        }
        return nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }

    private static long angka(Tuple b, String kolom) {
        return ((Number) b.get(kolom)).longValue();
    }
}
