package id.teladan.core.pengawasan;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The audit trail as an auditor searches it. Counts and pages stop at {@link #TERBANYAK}: the table grows for years. */
@UseCase
public class DaftarAudit {

    /** Rows that a search counts and pages through at most. */
    public static final int TERBANYAK = 2_000;

    private static final int UKURAN_TERBESAR = 100;
    private static final int ORANG_TERBANYAK = 8;

    /** A person to choose as the actor. */
    public record Orang(long id, String nama, String unit) implements Serializable {}

    @Inject EntityManager em;
    @Inject PencatatAkses akses;
    @Inject EntitasRahasia rahasia;

    /** One page, the latest first; a total of TERBANYAK means that or more. Two statements. */
    @Izin(Hak.LIHAT_AUDIT)
    public Halaman<BarisJejak> halaman(SaringanAudit saringan, int mulai, int ukuran) {
        var kueri = new KueriAudit(saringan, rahasia.nama());
        var total =
                (Number)
                        kueri.isi(
                                        em.createNativeQuery(
                                                "select count(*) from (select 1 from core_audit a where "
                                                        + kueri.syarat()
                                                        + " limit "
                                                        + TERBANYAK
                                                        + ") t"))
                                .getSingleResult();
        if (total.intValue() <= mulai) {
            return new Halaman<>(List.of(), total.longValue());
        }
        var baris =
                baris(
                        kueri.isi(
                                        em.createNativeQuery(
                                                "select "
                                                        + BarisJejak.KOLOM
                                                        + " from core_audit a where "
                                                        + kueri.syarat()
                                                        + " order by a.waktu desc, a.id desc limit :ukuran offset :mulai",
                                                Tuple.class))
                                .setParameter("ukuran", Math.min(ukuran, UKURAN_TERBESAR))
                                .setParameter("mulai", Math.max(0, Math.min(mulai, TERBANYAK))));
        return new Halaman<>(baris.stream().map(BarisJejak::dari).toList(), total.longValue());
    }

    /** One row with before and after; the read itself is kept. */
    @Izin(Hak.LIHAT_AUDIT)
    public RincianJejak rincian(long id) {
        var b =
                baris(
                                em.createNativeQuery(
                                                "select "
                                                        + BarisJejak.KOLOM
                                                        + ", a.sebelum as sebelum, a.sesudah as sesudah, a.aliran as aliran,"
                                                        + " a.nomor as nomor, a.kunci as kunci, lower(hex(a.sidik)) as sidik"
                                                        + " from core_audit a where a.id = :id",
                                                Tuple.class)
                                        .setParameter("id", id))
                        .stream()
                        .filter(t -> !rahasia.nama().contains(NilaiSql.teks(t, "entitas")))
                        .findFirst()
                        .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
        var baris = BarisJejak.dari(b);
        akses.catat(
                JenisAkses.JEJAK_AUDIT, subjek(baris), baris.entitas() + " " + baris.entitasId());
        var aliran = NilaiSql.angka(b, "aliran");
        return new RincianJejak(
                baris,
                aliran == null ? null : aliran.intValue(),
                NilaiSql.angka(b, "nomor"),
                NilaiSql.teks(b, "sidik"),
                NilaiSql.teks(b, "kunci"),
                UraiJejak.medan(NilaiSql.teks(b, "sebelum"), NilaiSql.teks(b, "sesudah")));
    }

    private static Long subjek(BarisJejak b) {
        return b.entitas().equals("Pegawai") && b.entitasId().matches("\\d{1,18}")
                ? Long.valueOf(b.entitasId())
                : null;
    }

    /** Kinds of things that were ever changed, for the filter. */
    @Izin(Hak.LIHAT_AUDIT)
    public List<String> entitas() {
        @SuppressWarnings("unchecked")
        List<String> hasil =
                em.createNativeQuery("select distinct entitas from core_audit order by entitas")
                        .getResultList();
        return hasil.stream().filter(n -> !rahasia.nama().contains(n)).toList();
    }

    /** People whose name or NIP begins so, to choose one; few letters answer nobody. */
    @Izin(Hak.LIHAT_AUDIT)
    public List<Orang> cariOrang(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong() || teks.strip().length() < 3) {
            return List.of();
        }
        return baris(
                        kata.isi(
                                        em.createNativeQuery(
                                                ORANG
                                                        + " where "
                                                        + kata.klausa("p.nama", "p.nip")
                                                        + " order by p.nama, p.id limit :banyak",
                                                Tuple.class))
                                .setParameter("banyak", ORANG_TERBANYAK))
                .stream()
                .map(DaftarAudit::orang)
                .toList();
    }

    /** The person of a filter. */
    @Izin(Hak.LIHAT_AUDIT)
    public Optional<Orang> orang(long id) {
        return baris(
                        em.createNativeQuery(ORANG + " where p.id = :id", Tuple.class)
                                .setParameter("id", id))
                .stream()
                .findFirst()
                .map(DaftarAudit::orang);
    }

    private static final String ORANG =
            "select p.id as id, p.nama as nama, (select u.nama from core_penugasan t join core_jabatan j on j.id ="
                    + " t.jabatan_id join core_unit u on u.id = j.unit_id where t.pegawai_id = p.id and t.jenis ="
                    + " 'DEFINITIF' order by t.mulai desc, t.id desc limit 1) as unit from core_pegawai p";

    private static Orang orang(Tuple b) {
        return new Orang(
                NilaiSql.angka(b, "id"), NilaiSql.teks(b, "nama"), NilaiSql.teks(b, "unit"));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
