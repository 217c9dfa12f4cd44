package id.teladan.skp.pemantauan;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everybody in the scope who owes an SKP, with its state: the list behind the figures. */
@UseCase
public class PemantauanSkp {

    private static final int UKURAN_TERBESAR = 100;
    private static final int EKSPOR_TERBANYAK = 200_000;

    private static final String KOLOM =
            """
            select p.id as id, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as nama,
              p.nip as nip, j.nama as jabatan, u.nama as unit, o.nama as opd, s.id as skp_id, s.status as status,
              s.diajukan_pada as diajukan, e.predikat as predikat from \
            """;

    private static final String TAMPIL =
            " left join core_unit o on o.id = u.opd_id left join skp_evaluasi e on e.skp_id = s.id and e.triwulan = :masa ";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject PencatatAkses akses;
    @Inject Clock jam;

    /** One page. Two statements. */
    @Izin(Hak.LIHAT_SKP)
    public Halaman<BarisPantau> halaman(
            SaringanSkp saringan, UrutanSkp urutan, int mulai, int ukuran) {
        var kueri = new Kueri(saringan, Hak.LIHAT_SKP);
        var total =
                ((Number)
                                kueri.isi(
                                                em.createNativeQuery(
                                                        "select count(*) from " + kueri.dari("")))
                                        .getSingleResult())
                        .longValue();
        if (total <= mulai) {
            return new Halaman<>(List.of(), total);
        }
        return new Halaman<>(
                kueri.baca(urutan, Math.max(mulai, 0), Math.min(ukuran, UKURAN_TERBESAR)), total);
    }

    /** The appraisal that is due today. */
    @Izin(Hak.LIHAT_SKP)
    public MasaPantau masa() {
        return MasaPantau.pada(LocalDate.now(jam));
    }

    /** Writes exactly what the filter shows as a workbook; {@code tujuan} stays open. One statement. */
    @Izin(Hak.EKSPOR_PEGAWAI)
    public void ekspor(SaringanSkp saringan, UrutanSkp urutan, OutputStream tujuan) {
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    "SKP",
                    KolomLembar.teks("NIP", 22),
                    KolomLembar.biasa("Nama", 36),
                    KolomLembar.biasa("Jabatan", 36),
                    KolomLembar.biasa("Unit", 36),
                    KolomLembar.biasa("OPD", 36),
                    KolomLembar.biasa("Keadaan SKP", 20),
                    KolomLembar.biasa("Predikat", 18));
            var semua = new Kueri(saringan, Hak.EKSPOR_PEGAWAI).baca(urutan, 0, EKSPOR_TERBANYAK);
            semua.forEach(
                    b ->
                            lembar.baris(
                                    b.nip(),
                                    b.nama(),
                                    b.jabatan(),
                                    b.unit(),
                                    b.opd(),
                                    b.keadaan(),
                                    b.predikat()));
            akses.catat(JenisAkses.EKSPOR_PEGAWAI, null, semua.size() + " pegawai, keadaan SKP");
        }
    }

    /** One filter joined with the scope of one right. */
    private final class Kueri {

        private final SaringanSkp saringan;
        private final KataCari kata;
        private final id.teladan.core.izin.Cakupan cakupan;
        private final id.teladan.core.izin.Cakupan skp;
        private final LocalDate hari = LocalDate.now(jam);
        private final MasaPantau masa = MasaPantau.pada(hari);

        Kueri(SaringanSkp saringan, Hak hak) {
            this.saringan = saringan;
            kata = KataCari.dari(saringan.teks());
            cakupan = aktif.pelaku().cakupan(hak);
            skp = aktif.pelaku().cakupan(Hak.LIHAT_SKP);
        }

        String dari(String sambungan) {
            return SqlPantau.ORANG
                    + SqlPantau.SKP
                    + sambungan
                    + " where "
                    + SqlPantau.WAJIB
                    + " and "
                    + cakupan.klausaSql("c", "p", "j", "u")
                    + " and "
                    + skp.klausaSql("s", "p", "j", "u")
                    + " and "
                    + kata.klausa("p.nama", "p.nip")
                    + (saringan.unit() == null
                            ? ""
                            : " and u.jalur like concat((select x.jalur from core_unit x where x.id = :unit), '%')")
                    + (saringan.jenjang() == null ? "" : " and j.jenjang = :jenjang")
                    + (saringan.keadaan() == null ? "" : " and " + saringan.keadaan().sql());
        }

        @SuppressWarnings("unchecked")
        List<BarisPantau> baca(UrutanSkp urutan, int mulai, int ukuran) {
            var sql = KOLOM + dari(TAMPIL) + " order by " + urutan.sql();
            List<Tuple> baris =
                    isi(em.createNativeQuery(sql, Tuple.class))
                            .setParameter("masa", masa.triwulan())
                            .setFirstResult(mulai)
                            .setMaxResults(ukuran)
                            .getResultList();
            return baris.stream().map(PemantauanSkp::baris).toList();
        }

        <Q extends Query> Q isi(Q query) {
            var menurutMasa = saringan.keadaan() != null && saringan.keadaan().menurutMasa();
            query.setParameter("hari", hari);
            query.setParameter("tahun", menurutMasa ? masa.tahun() : hari.getYear());
            if (saringan.unit() != null) {
                query.setParameter("unit", saringan.unit());
            }
            if (saringan.jenjang() != null) {
                query.setParameter("jenjang", saringan.jenjang().name());
            }
            if (menurutMasa) {
                query.setParameter("triwulan", masa.triwulan());
                query.setParameter("akhirMasa", masa.akhir());
            }
            return skp.isiSql("s", cakupan.isiSql("c", kata.isi(query)));
        }
    }

    private static BarisPantau baris(Tuple b) {
        var diajukan = b.get("diajukan");
        return new BarisPantau(
                ((Number) b.get("id")).longValue(),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "jabatan"),
                teks(b, "unit"),
                teks(b, "opd"),
                b.get("skp_id") == null ? null : ((Number) b.get("skp_id")).longValue(),
                b.get("status") == null ? "BELUM_ADA" : teks(b, "status"),
                diajukan == null
                        ? null
                        : diajukan instanceof Instant i
                                ? i
                                : ((java.sql.Timestamp) diajukan).toInstant(),
                teks(b, "predikat"));
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
