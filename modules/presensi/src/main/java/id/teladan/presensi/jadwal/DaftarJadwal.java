package id.teladan.presensi.jadwal;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.aturan.PolaJadwal;
import id.teladan.presensi.orang.OrangTerjangkau;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Assignments of working patterns within the scope. */
@UseCase
public class DaftarJadwal {

    private static final int UKURAN_TERBESAR = 100;

    private static final String KEADAAN =
            "case when x.mulai > :hari then 'AKAN_BERLAKU' when x.sampai < :hari then 'BERAKHIR' else 'BERLAKU' end";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A page, units first and from the top, then people. Two statements at most. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public Halaman<BarisJadwal> halaman(String teks, int mulai, int ukuran) {
        var kata = KataCari.dari(teks);
        var dari =
                OrangTerjangkau.DARI.replace(
                                "from core_pegawai p",
                                "from presensi_penetapan_jadwal x left join core_pegawai p on p.id = x.pegawai_id")
                        + " left join core_unit n on n.id = x.unit_id where ((x.pegawai_id is not null and "
                        + cakupan().klausaSql("c", "p", "j", "u")
                        + ") or (x.unit_id is not null and "
                        + cakupan().klausaUnit("d", "n")
                        + ")) and "
                        + kata.klausa("concat_ws(' ', p.nama, n.nama, u.nama)", "p.nip");
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(
                                em.createNativeQuery(
                                        "select x.id as id, x.versi as versi, x.pegawai_id as pegawai_id, "
                                                + OrangTerjangkau.NAMA
                                                + " as pegawai, coalesce(n.id, u.id) as unit_id, coalesce(n.nama, u.nama) as unit, x.pola as pola,"
                                                + " x.mulai as mulai, x.sampai as sampai, x.alasan as alasan, "
                                                + KEADAAN
                                                + " as keadaan"
                                                + dari
                                                + " order by field(keadaan, 'BERLAKU', 'AKAN_BERLAKU', 'BERAKHIR'), x.pegawai_id is not null,"
                                                + " length(n.jalur), n.nama, p.nama, x.mulai desc, x.id",
                                        Tuple.class),
                                kata)
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        var total =
                baris.size() < ukuran && (mulai <= 0 || !baris.isEmpty())
                        ? Math.max(0, mulai) + baris.size()
                        : ((Number)
                                        isi(em.createNativeQuery("select count(*)" + dari), kata)
                                                .getSingleResult())
                                .longValue();
        return new Halaman<>(baris.stream().map(DaftarJadwal::baris).toList(), total);
    }

    private Query isi(Query query, KataCari kata) {
        query.setParameter("hari", LocalDate.now(jam));
        return cakupan().isiUnit("d", cakupan().isiSql("c", kata.isi(query)));
    }

    private Cakupan cakupan() {
        return aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
    }

    private static BarisJadwal baris(Tuple b) {
        return new BarisJadwal(
                angka(b, "id"),
                angka(b, "versi"),
                b.get("pegawai_id") == null ? null : angka(b, "pegawai_id"),
                b.get("pegawai_id") == null ? null : teks(b, "pegawai"),
                b.get("unit_id") == null ? null : angka(b, "unit_id"),
                teks(b, "unit"),
                PolaJadwal.valueOf(teks(b, "pola")),
                hari(b.get("mulai")),
                hari(b.get("sampai")),
                teks(b, "alasan"),
                teks(b, "keadaan"));
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

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
