package id.teladan.presensi.karantina;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.penugasan.Calon;
import id.teladan.presensi.aturan.SebabKarantina;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What waits in the quarantine of the devices within the scope of the right, and whom a PIN may belong to. */
@UseCase
public class DaftarKarantina {

    private static final int UKURAN_TERBESAR = 100;
    private static final int CALON = 12;

    private static final String DARI =
            " from presensi_karantina k left join presensi_perangkat d on d.id = k.perangkat_id left join core_unit u on u.id = d.unit_id"
                    + " where k.selesai is null and ";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A page of what waits, PINs first, the latest first. Two statements at most. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public Halaman<BarisKarantina> halaman(SaringanKarantina s, int mulai, int ukuran) {
        var kata = KataCari.dari(s.teks());
        var syarat =
                DARI
                        + cakupan().klausaUnit("c", "u")
                        + " and "
                        + kata.klausa(
                                "concat_ws(' ', d.nama, u.nama, convert(k.sn using utf8mb4) collate utf8mb4_unicode_ci, convert(k.pin using utf8mb4) collate utf8mb4_unicode_ci)",
                                "coalesce(k.pin, k.sn)")
                        + (s.sebab() == null ? "" : " and k.sebab = :sebab");
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(
                                em.createNativeQuery(
                                        "select k.id as id, k.versi as versi, k.sebab as sebab, k.sn as sn, d.nama as perangkat, u.nama as unit,"
                                                + " k.pin as pin, (select g.nama from presensi_pengguna_perangkat g where g.perangkat_id = k.perangkat_id and g.pin = k.pin) as pengguna,"
                                                + " k.baris as baris, k.pertama as pertama, k.terakhir as terakhir, k.banyak as banyak"
                                                + syarat
                                                + " order by field(k.sebab, 'PIN_TIDAK_DIKENAL', 'WAKTU_MENDATANG', 'WAKTU_LAMPAU', 'TIDAK_TERBACA', 'SN_TIDAK_DIKENAL'), k.terakhir desc, k.id",
                                        Tuple.class),
                                kata,
                                s)
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
                                                        kata,
                                                        s)
                                                .getSingleResult())
                                .longValue();
        return new Halaman<>(baris.stream().map(DaftarKarantina::baris).toList(), total);
    }

    /** People within the scope, by name or NIP. One statement. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public List<Calon> calonPegawai(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong()) {
            return List.of();
        }
        var query =
                em.createNativeQuery(
                                "select p.id as id, "
                                        + OrangTerjangkau.NAMA
                                        + " as nama, concat_ws(', ', j.nama, u.nama) as keterangan"
                                        + OrangTerjangkau.DARI
                                        + " where "
                                        + kata.klausa("p.nama", "p.nip")
                                        + " and "
                                        + cakupan().klausaSql("c", "p", "j", "u")
                                        + " order by p.nama, p.id limit "
                                        + CALON,
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam));
        @SuppressWarnings("unchecked")
        List<Tuple> baris = cakupan().isiSql("c", kata.isi(query)).getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Calon(
                                        ((Number) b.get("id")).longValue(),
                                        teks(b, "nama"),
                                        teks(b, "keterangan")))
                .toList();
    }

    private Query isi(Query query, KataCari kata, SaringanKarantina s) {
        if (s.sebab() != null) {
            query.setParameter("sebab", s.sebab().name());
        }
        return cakupan().isiUnit("c", kata.isi(query));
    }

    private Cakupan cakupan() {
        return aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
    }

    private static BarisKarantina baris(Tuple b) {
        return new BarisKarantina(
                ((Number) b.get("id")).longValue(),
                ((Number) b.get("versi")).longValue(),
                SebabKarantina.valueOf(teks(b, "sebab")),
                teks(b, "sn"),
                teks(b, "perangkat"),
                teks(b, "unit"),
                teks(b, "pin"),
                teks(b, "pengguna"),
                teks(b, "baris"),
                saat(b.get("pertama")),
                saat(b.get("terakhir")),
                ((Number) b.get("banyak")).intValue());
    }

    private static Instant saat(Object nilai) {
        return nilai instanceof LocalDateTime d
                ? d.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) nilai).toInstant();
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
