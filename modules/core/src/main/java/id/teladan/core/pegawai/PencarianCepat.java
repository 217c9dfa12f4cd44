package id.teladan.core.pegawai;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search of the top bar: people and units that the acting person may see. */
@UseCase
public class PencarianCepat {

    private static final int TERBANYAK = 8;
    private static final int TEMPAT_UNIT = 3;
    private static final int TEKS_TERPENDEK = 2;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /**
     * At most eight hits, people before units, each by name. Nothing for a text of less than two characters. Two
     * statements.
     */
    @Izin(Hak.MASUK)
    public List<HasilCari> cari(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong() || teks.strip().length() < TEKS_TERPENDEK) {
            return List.of();
        }
        var orang = orang(kata);
        var unit = unit(kata);
        var tempatUnit = Math.min(unit.size(), Math.max(TEMPAT_UNIT, TERBANYAK - orang.size()));
        return Stream.concat(orang.stream().limit(TERBANYAK - tempatUnit), unit.stream())
                .limit(TERBANYAK)
                .toList();
    }

    private List<HasilCari> orang(KataCari kata) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI);
        if (cakupan.kosong()) {
            return List.of();
        }
        var query =
                em.createNativeQuery(
                        "select p.id as id, "
                                + SqlPegawai.NAMA
                                + " as nama, j.nama as jabatan, u.nama as unit from "
                                + SqlPegawai.ORANG
                                + SqlPegawai.JABATAN
                                + " where "
                                + kata.klausa("p.nama", "p.nip")
                                + " and "
                                + cakupan.klausaSql("c", "p", "j", "u")
                                + " order by p.nama, p.id limit "
                                + TERBANYAK,
                        Tuple.class);
        query.setParameter("hari", LocalDate.now(jam));
        var hasil = new ArrayList<HasilCari>();
        for (var b : baris(cakupan.isiSql("c", kata.isi(query)))) {
            hasil.add(
                    new HasilCari(
                            HasilCari.Jenis.PEGAWAI,
                            SqlPegawai.teks(b, "nama"),
                            gabung(SqlPegawai.teks(b, "jabatan"), SqlPegawai.teks(b, "unit")),
                            "/pegawai/rincian?id=" + SqlPegawai.angka(b, "id")));
        }
        return hasil;
    }

    private List<HasilCari> unit(KataCari kata) {
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
                                + TERBANYAK,
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

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(jakarta.persistence.Query query) {
        return query.getResultList();
    }

    private static String gabung(String... bagian) {
        return Stream.of(bagian).filter(x -> x != null).collect(Collectors.joining(" \u00b7 "));
    }
}
