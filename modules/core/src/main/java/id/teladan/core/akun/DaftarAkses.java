package id.teladan.core.akun;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.MatriksHak;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The access review: who has which role over which unit, since when and by whose decision. */
@UseCase
public class DaftarAkses {

    private static final int UKURAN_TERBESAR = 100;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject MatriksHak matriks;

    /** The matrix role x right. */
    @Izin(Hak.LIHAT_AKSES)
    public List<MatriksHak.Baris> matriks() {
        return matriks.baris();
    }

    /** The running quarter, such as {@code 2026-4}. */
    @Izin(Hak.LIHAT_AKSES)
    public String triwulan() {
        return SqlAkun.triwulan(LocalDate.now(jam));
    }

    /** A page of dated roles by name. Two statements. */
    @Izin(Hak.LIHAT_AKSES)
    public Halaman<PeranTercatat> halaman(SaringanAkses saringan, int mulai, int ukuran) {
        var dari = dari(saringan);
        var total =
                ((Number)
                                isi(em.createNativeQuery("select count(*)" + dari), dari, saringan)
                                        .getSingleResult())
                        .longValue();
        if (total <= mulai) {
            return new Halaman<>(List.of(), total);
        }
        return new Halaman<>(
                baca(saringan, dari, Math.max(0, mulai), Math.min(ukuran, UKURAN_TERBESAR)), total);
    }

    /** Writes all rows of a filter as a workbook; {@code tujuan} stays open. */
    @Izin(Hak.LIHAT_AKSES)
    public void tulis(SaringanAkses saringan, OutputStream tujuan) {
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    "Akses",
                    KolomLembar.teks("NIP", 22),
                    KolomLembar.biasa("Nama", 36),
                    KolomLembar.biasa("Peran", 18),
                    KolomLembar.biasa("Unit", 36),
                    KolomLembar.biasa("Mulai", 12),
                    KolomLembar.biasa("Sampai", 12),
                    KolomLembar.biasa("Keadaan", 14),
                    KolomLembar.biasa("Pengusul", 30),
                    KolomLembar.biasa("Pemutus", 30),
                    KolomLembar.biasa("Ditinjau", 18),
                    KolomLembar.biasa("Peninjau", 30));
            for (var r : baca(saringan, dari(saringan), 0, Integer.MAX_VALUE)) {
                lembar.baris(
                        r.nip(),
                        r.nama(),
                        r.peran(),
                        r.unit(),
                        r.mulai(),
                        r.sampai(),
                        r.keadaan(),
                        r.pengusul(),
                        r.pemutus(),
                        r.ditinjau(),
                        r.peninjau());
            }
        }
    }

    private List<PeranTercatat> baca(SaringanAkses s, String dari, int mulai, int ukuran) {
        var sql = SqlAkun.TERCATAT + dari + " order by p.nama, p.id, r.mulai, r.id";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(em.createNativeQuery(sql, Tuple.class), sql, s)
                        .setFirstResult(mulai)
                        .setMaxResults(ukuran)
                        .getResultList();
        return baris.stream().map(SqlAkun::tercatat).toList();
    }

    private static String dari(SaringanAkses s) {
        return SqlAkun.DARI_TERCATAT
                + " where "
                + KataCari.dari(s.cari()).klausa("p.nama", "p.nip")
                + (s.peran() == null ? "" : " and r.peran = :peran")
                + (s.hak() == null
                        ? ""
                        : " and r.peran in (select h.peran from core_hak_peran h where h.hak = :hak)")
                + (s.berakhir() ? "" : " and (r.sampai is null or r.sampai >= :hari)")
                + (s.belumDitinjau()
                        ? " and t.id is null and (r.sampai is null or r.sampai >= :hari)"
                        : "");
    }

    private <Q extends Query> Q isi(Q query, String sql, SaringanAkses s) {
        KataCari.dari(s.cari()).isi(query);
        var hari = LocalDate.now(jam);
        query.setParameter("triwulan", SqlAkun.triwulan(hari));
        if (sql.contains(":hari")) {
            query.setParameter("hari", hari);
        }
        if (s.peran() != null) {
            query.setParameter("peran", s.peran().name());
        }
        if (s.hak() != null) {
            query.setParameter("hak", s.hak().name());
        }
        return query;
    }
}
