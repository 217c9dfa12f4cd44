package id.teladan.disiplin.indikasi;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.penugasan.Calon;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The people about whom the acting person may report an indication. */
@UseCase
public class DaftarTerlapor {

    private static final int TERBANYAK = 12;
    private static final int TERPENDEK = 2;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** People whose name or NIP begins so; few letters answer nobody. One statement. */
    @Izin(Hak.MELAPORKAN_INDIKASI)
    public List<Calon> calon(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong() || teks.strip().length() < TERPENDEK) {
            return List.of();
        }
        return cari(
                em, aktif.pelaku(), LocalDate.now(jam), kata.klausa("p.nama", "p.nip"), kata::isi);
    }

    static List<Calon> cari(
            EntityManager em, Pelaku pelaku, LocalDate hari, String syarat, Consumer<Query> isi) {
        var cakupan = pelaku.cakupan(Hak.MELAPORKAN_INDIKASI);
        if (cakupan.kosong()) {
            return List.of();
        }
        var query =
                em.createNativeQuery(
                                "select p.id as id, p.nama as nama, j.nama as jabatan, u.nama as unit from core_pegawai p join"
                                        + " core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari and"
                                        + " (t.sampai is null or t.sampai >= :hari) join core_jabatan j on j.id = t.jabatan_id join"
                                        + " core_unit u on u.id = j.unit_id where p.status in ('PNS', 'CPNS', 'PPPK') and p.id <> :saya and "
                                        + syarat
                                        + " and "
                                        + cakupan.klausaSql("c", "p", "j", "u")
                                        + " order by p.nama, p.id",
                                Tuple.class)
                        .setParameter("hari", hari)
                        .setParameter("saya", pelaku.pegawaiId())
                        .setMaxResults(TERBANYAK);
        cakupan.isiSql("c", query);
        isi.accept(query);
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Calon(
                                        NilaiSql.angka(b, "id"),
                                        NilaiSql.teks(b, "nama"),
                                        NilaiSql.teks(b, "jabatan")
                                                + ", "
                                                + NilaiSql.teks(b, "unit")))
                .toList();
    }
}
