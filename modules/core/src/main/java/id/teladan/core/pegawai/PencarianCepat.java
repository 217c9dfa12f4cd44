package id.teladan.core.pegawai;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search of the top bar and its page: people, units, decrees and documents that the acting person may see. */
@UseCase
public class PencarianCepat {

    /** Hits of one group on the page at most. */
    public static final int SEKELOMPOK_TERBANYAK = 50;

    private static final int TERBANYAK = 8;
    private static final int TEMPAT_UNIT = 3;
    private static final int TEKS_TERPENDEK = 2;
    private static final int SK_TERPENDEK = 3;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject @Any Instance<SumberCari> sumber;

    /**
     * At most eight hits, people before units before numbers. Nothing for a text of less than two characters. Two
     * statements; two more for a text that may be a number of a decree or of a document.
     */
    @Izin(Hak.MASUK)
    public List<HasilCari> cari(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong() || teks.strip().length() < TEKS_TERPENDEK) {
            return List.of();
        }
        var orang = orang(kata, teks, TERBANYAK);
        var lain = Stream.concat(unit(kata, TERBANYAK).stream(), nomor(teks, TERBANYAK)).toList();
        var tempatLain = Math.min(lain.size(), Math.max(TEMPAT_UNIT, TERBANYAK - orang.size()));
        return Stream.concat(orang.stream().limit(TERBANYAK - tempatLain), lain.stream())
                .limit(TERBANYAK)
                .toList();
    }

    /** Up to {@value #SEKELOMPOK_TERBANYAK} hits of each group, in the order of the groups. As many statements. */
    @Izin(Hak.MASUK)
    public List<HasilCari> semua(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong() || teks.strip().length() < TEKS_TERPENDEK) {
            return List.of();
        }
        return Stream.of(
                        orang(kata, teks, SEKELOMPOK_TERBANYAK).stream(),
                        unit(kata, SEKELOMPOK_TERBANYAK).stream(),
                        nomor(teks, SEKELOMPOK_TERBANYAK))
                .flatMap(s -> s)
                .toList();
    }

    /** People are found first, then described: the tables of their positions are joined to the hits only. */
    private List<HasilCari> orang(KataCari kata, String teks, int banyak) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI);
        if (cakupan.kosong()) {
            return List.of();
        }
        var kueri =
                new KueriPegawai(
                        new SaringanPegawai(teks, null, null, null, null, null, null), cakupan);
        var sql =
                "select p.id as id, "
                        + SqlPegawai.NAMA
                        + " as nama, j.nama as jabatan, u.nama as unit from (select p.id"
                        + kueri.dari(null)
                        + " order by p.nama, p.id limit :banyak) k join "
                        + SqlPegawai.ORANG
                        + " on p.id = k.id "
                        + SqlPegawai.JABATAN
                        + " order by p.nama, p.id";
        var query =
                kueri.isi(em.createNativeQuery(sql, Tuple.class), sql, LocalDate.now(jam))
                        .setParameter("banyak", banyak);
        return baris(query).stream()
                .map(
                        b ->
                                new HasilCari(
                                        HasilCari.Jenis.PEGAWAI,
                                        SqlPegawai.teks(b, "nama"),
                                        gabung(
                                                SqlPegawai.teks(b, "jabatan"),
                                                SqlPegawai.teks(b, "unit")),
                                        "/pegawai/rincian?id=" + SqlPegawai.angka(b, "id")))
                .toList();
    }

    private List<HasilCari> unit(KataCari kata, int banyak) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_UNIT);
        if (cakupan.kosong()) {
            return List.of();
        }
        var query =
                em.createNativeQuery(
                        "select u.id as id, u.nama as nama, o.nama as opd, o.id as opd_id from core_unit u"
                                + " left join core_unit o on o.id = u.opd_id where "
                                + kata.klausa("u.nama", "u.kode")
                                + " and "
                                + cakupan.klausaUnit("c", "u")
                                + " and u.berlaku_mulai <= :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari)"
                                + " order by length(u.jalur) - length(replace(u.jalur, '/', '')), u.nama, u.id limit "
                                + banyak,
                        Tuple.class);
        query.setParameter("hari", LocalDate.now(jam));
        var hasil = new ArrayList<HasilCari>();
        for (var b : baris(cakupan.isiUnit("c", kata.isi(query)))) {
            var id = SqlPegawai.angka(b, "id");
            hasil.add(
                    new HasilCari(
                            HasilCari.Jenis.UNIT,
                            SqlPegawai.teks(b, "nama"),
                            id.equals(SqlPegawai.angka(b, "opd_id"))
                                    ? ""
                                    : gabung(SqlPegawai.teks(b, "opd")),
                            "/unit/rincian?id=" + id));
        }
        return hasil;
    }

    /** Decrees and documents; only for a text that holds a digit, for all their numbers do. */
    private Stream<HasilCari> nomor(String teks, int banyak) {
        var rapi = teks.strip();
        if (rapi.length() < SK_TERPENDEK || rapi.chars().noneMatch(Character::isDigit)) {
            return Stream.empty();
        }
        return Stream.concat(
                sk(rapi, banyak).stream(),
                sumber.stream().flatMap(s -> s.cari(rapi, aktif.pelaku(), banyak).stream()));
    }

    private List<HasilCari> sk(String teks, int banyak) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI);
        if (cakupan.kosong()) {
            return List.of();
        }
        var query =
                em.createNativeQuery(
                        "select k.nomor_sk as nomor, p.id as id, "
                                + SqlPegawai.NAMA
                                + " as nama from (select n.pegawai_id, n.nomor_sk from core_penugasan n where n.nomor_sk like"
                                + " :nomor escape '!' union select g.pegawai_id, g.nomor_sk from core_riwayat_golongan g where"
                                + " g.nomor_sk like :nomor escape '!') k join "
                                + SqlPegawai.ORANG
                                + " on p.id = k.pegawai_id "
                                + SqlPegawai.JABATAN
                                + " where "
                                + cakupan.klausaSql("c", "p", "j", "u")
                                + " order by k.nomor_sk, p.nama, p.id limit "
                                + banyak,
                        Tuple.class);
        query.setParameter("hari", LocalDate.now(jam));
        query.setParameter(
                "nomor", teks.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        return baris(cakupan.isiSql("c", query)).stream()
                .map(
                        b ->
                                new HasilCari(
                                        HasilCari.Jenis.SK,
                                        SqlPegawai.teks(b, "nomor"),
                                        SqlPegawai.teks(b, "nama"),
                                        "/pegawai/rincian?id=" + SqlPegawai.angka(b, "id")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }

    private static String gabung(String... bagian) {
        return Stream.of(bagian).filter(Objects::nonNull).collect(Collectors.joining(" \u00b7 "));
    }
}
