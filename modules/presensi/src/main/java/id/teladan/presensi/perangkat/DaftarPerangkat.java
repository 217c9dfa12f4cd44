package id.teladan.presensi.perangkat;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.penugasan.Calon;
import id.teladan.presensi.penerimaan.BatasPenerimaan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** Devices of the units within the scope of the right, and the choices for a new one. */
@UseCase
public class DaftarPerangkat {

    private static final int UKURAN_TERBESAR = 100;
    private static final int CALON = 12;

    private static final String KEADAAN =
            "case when not d.aktif then 'NONAKTIF' when k.terakhir is null then 'BELUM_PERNAH' when k.terakhir < :batas then 'DIAM' else 'AKTIF' end";

    private static final String DARI =
            " from presensi_perangkat d join core_unit u on u.id = d.unit_id left join presensi_kabar k on k.perangkat_id = d.id where ";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject BatasPenerimaan batas;

    /** A page of the list, what needs attention first. Two statements at most. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public Halaman<BarisPerangkat> halaman(SaringanPerangkat saringan, int mulai, int ukuran) {
        return saringan.keadaan() == KeadaanPerangkat.ASING
                ? asing(saringan, Math.max(0, mulai), ukuran)
                : terdaftar(saringan, Math.max(0, mulai), ukuran);
    }

    private Halaman<BarisPerangkat> terdaftar(SaringanPerangkat s, int mulai, int ukuran) {
        var kata = KataCari.dari(s.teks());
        var syarat =
                DARI
                        + cakupan().klausaUnit("c", "u")
                        + " and "
                        + kata.klausa(
                                "concat_ws(' ', d.nama, d.lokasi, u.nama, convert(d.sn using utf8mb4) collate utf8mb4_unicode_ci)",
                                "d.sn")
                        + (s.keadaan() == null ? "" : " and " + KEADAAN + " = :keadaan");
        var pilih =
                "select d.id as id, d.sn as sn, d.nama as nama, u.id as unit_id, u.nama as unit, d.lokasi as lokasi, "
                        + KEADAAN
                        + " as keadaan, k.terakhir as terakhir, k.tap_terakhir as tap, k.selisih as selisih, k.alamat as alamat,"
                        + " (select count(*) from presensi_karantina q where q.perangkat_id = d.id and q.selesai is null) as menunggu"
                        + syarat
                        + " order by field(keadaan, 'DIAM', 'BELUM_PERNAH', 'AKTIF', 'NONAKTIF'), d.nama, d.id";
        var baris =
                baca(
                        berbatas(isi(em.createNativeQuery(pilih, Tuple.class), kata, s)),
                        mulai,
                        ukuran);
        return new Halaman<>(
                baris,
                total(
                        baris,
                        mulai,
                        ukuran,
                        () -> {
                            var hitung =
                                    isi(em.createNativeQuery("select count(*)" + syarat), kata, s);
                            return s.keadaan() == null ? hitung : berbatas(hitung);
                        }));
    }

    /** Those that knock without being on the list belong to no unit, so only who reaches all of them sees them. */
    private Halaman<BarisPerangkat> asing(SaringanPerangkat s, int mulai, int ukuran) {
        if (!cakupan().semua()) {
            return new Halaman<>(List.of(), 0);
        }
        var kata = KataCari.dari(s.teks());
        var syarat =
                " from presensi_perangkat_asing a where not exists (select 1 from presensi_perangkat d where d.sn = a.sn) and "
                        + kata.klausa(
                                "convert(a.sn using utf8mb4) collate utf8mb4_unicode_ci", "a.sn");
        var pilih =
                "select null as id, a.sn as sn, null as nama, null as unit_id, null as unit, null as lokasi, 'ASING' as keadaan,"
                        + " a.terakhir as terakhir, null as tap, null as selisih, a.alamat as alamat,"
                        + " (select count(*) from presensi_karantina q where q.sn = a.sn and q.selesai is null) as menunggu"
                        + syarat
                        + " order by a.terakhir desc, a.sn";
        var baris = baca(kata.isi(em.createNativeQuery(pilih, Tuple.class)), mulai, ukuran);
        return new Halaman<>(
                baris,
                total(
                        baris,
                        mulai,
                        ukuran,
                        () -> kata.isi(em.createNativeQuery("select count(*)" + syarat))));
    }

    private List<BarisPerangkat> baca(Query query, int mulai, int ukuran) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                query.setFirstResult(mulai)
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        return baris.stream().map(DaftarPerangkat::baris).toList();
    }

    private static long total(
            List<BarisPerangkat> baris, int mulai, int ukuran, Supplier<Query> hitung) {
        return baris.size() < ukuran && (mulai == 0 || !baris.isEmpty())
                ? mulai + baris.size()
                : ((Number) hitung.get().getSingleResult()).longValue();
    }

    /** Binds the moment before which a device without a word counts as silent. */
    private Query berbatas(Query query) {
        return query.setParameter(
                "batas",
                LocalDateTime.ofInstant(
                        Instant.now(jam).minus(Duration.ofMinutes(batas.menitDiam())),
                        ZoneOffset.UTC));
    }

    private Query isi(Query query, KataCari kata, SaringanPerangkat s) {
        if (s.keadaan() != null) {
            query.setParameter("keadaan", s.keadaan().name());
        }
        return cakupan().isiUnit("c", kata.isi(query));
    }

    /** A device for the form. One statement. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public RincianPerangkat rincian(long id) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                cakupan()
                        .isiUnit(
                                "c",
                                em.createNativeQuery(
                                                "select d.id as id, d.versi as versi, d.sn as sn, d.nama as nama, u.id as unit_id, u.nama as unit,"
                                                        + " d.lokasi as lokasi, d.kelompok as kelompok, d.zona_menit as zona, d.aktif as aktif"
                                                        + " from presensi_perangkat d join core_unit u on u.id = d.unit_id where d.id = :id and "
                                                        + cakupan().klausaUnit("c", "u"),
                                                Tuple.class)
                                        .setParameter("id", id))
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var b = baris.get(0);
        return new RincianPerangkat(
                angka(b, "id"),
                angka(b, "versi"),
                teks(b, "sn"),
                teks(b, "nama"),
                angka(b, "unit_id"),
                teks(b, "unit"),
                teks(b, "lokasi"),
                teks(b, "kelompok"),
                (int) angka(b, "zona"),
                ya(b.get("aktif")));
    }

    /** Units within the scope, by name. One statement. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public List<Calon> calonUnit(String kata) {
        var cari = KataCari.dari(kata);
        if (cari.kosong()) {
            return List.of();
        }
        var query =
                em.createNativeQuery(
                                "select u.id as id, u.nama as nama, o.nama as keterangan from core_unit u left join core_unit o on o.id = u.opd_id"
                                        + " where u.berlaku_mulai <= :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari) and "
                                        + cari.klausa("u.nama", "u.kode")
                                        + " and "
                                        + cakupan().klausaUnit("c", "u")
                                        + " order by length(u.jalur), u.nama, u.id limit "
                                        + CALON,
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam));
        @SuppressWarnings("unchecked")
        List<Tuple> baris = cakupan().isiUnit("c", cari.isi(query)).getResultList();
        return baris.stream()
                .map(b -> new Calon(angka(b, "id"), teks(b, "nama"), teks(b, "keterangan")))
                .toList();
    }

    private Cakupan cakupan() {
        return aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
    }

    private static BarisPerangkat baris(Tuple b) {
        return new BarisPerangkat(
                b.get("id") == null ? null : angka(b, "id"),
                teks(b, "sn"),
                teks(b, "nama"),
                b.get("unit_id") == null ? null : angka(b, "unit_id"),
                teks(b, "unit"),
                teks(b, "lokasi"),
                KeadaanPerangkat.valueOf(teks(b, "keadaan")),
                saat(b.get("terakhir")),
                saat(b.get("tap")),
                b.get("selisih") == null ? null : (int) angka(b, "selisih"),
                teks(b, "alamat"),
                angka(b, "menunggu"));
    }

    /** Times of these tables are UTC without zone. */
    private static Instant saat(Object nilai) {
        if (nilai == null) {
            return null;
        }
        return nilai instanceof LocalDateTime d
                ? d.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) nilai).toInstant();
    }

    private static boolean ya(Object nilai) {
        return nilai instanceof Boolean y ? y : ((Number) nilai).intValue() != 0;
    }

    private static long angka(Tuple b, String kolom) {
        return ((Number) b.get(kolom)).longValue();
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
