package id.teladan.core.tampilan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.tampilan.TampilanDaftar.SaringanTersimpan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The acting person's own view of the list pages; nobody else reaches it. */
@UseCase
public class TampilanSaya {

    /** Saved filters of one page at most. */
    public static final int SARINGAN_TERBANYAK = 20;

    private static final int NAMA_TERPANJANG = 60;
    private static final int KUERI_TERPANJANG = 500;

    private static final String BACA =
            """
            select 0 as id, t.tersembunyi as teks, '' as kueri, t.rapat as tanda from core_tampilan t
            where t.pegawai_id = :saya and t.halaman = :halaman
            union all
            select s.id, s.nama, s.kueri, s.bawaan from core_saringan s
            where s.pegawai_id = :saya and s.halaman = :halaman
            order by teks
            """;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /**
     * What was kept for a page. One statement.
     *
     * @param halaman path of the page
     */
    @Izin(Hak.MASUK)
    public TampilanDaftar baca(String halaman) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(BACA, Tuple.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("halaman", halaman)
                        .getResultList();
        var tersembunyi = List.<String>of();
        var rapat = false;
        var saringan = new ArrayList<SaringanTersimpan>();
        for (var b : baris) {
            var id = ((Number) b.get("id")).longValue();
            var teks = String.valueOf(b.get("teks"));
            var tanda = ya(b.get("tanda"));
            if (id == 0) {
                tersembunyi = teks.isEmpty() ? List.of() : List.of(teks.split(","));
                rapat = tanda;
            } else {
                saringan.add(
                        new SaringanTersimpan(id, teks, String.valueOf(b.get("kueri")), tanda));
            }
        }
        return new TampilanDaftar(tersembunyi, rapat, saringan);
    }

    /** Keeps the columns that are hidden and the height of the rows. */
    @Izin(Hak.MASUK)
    public void atur(String halaman, List<String> tersembunyi, boolean rapat) {
        em.createNativeQuery(
                        "insert into core_tampilan (pegawai_id, halaman, tersembunyi, rapat) values (:saya, :halaman,"
                                + " :tersembunyi, :rapat) on duplicate key update tersembunyi = values(tersembunyi),"
                                + " rapat = values(rapat)")
                .setParameter("saya", aktif.pelaku().pegawaiId())
                .setParameter("halaman", halaman)
                .setParameter("tersembunyi", String.join(",", tersembunyi))
                .setParameter("rapat", rapat)
                .executeUpdate();
    }

    /** Saves a filter; one of the same name is replaced. */
    @Izin(Hak.MASUK)
    public void simpan(String halaman, String nama, String kueri, boolean bawaan) {
        var rapi = nama == null ? "" : nama.strip();
        if (rapi.isEmpty() || rapi.length() > NAMA_TERPANJANG) {
            throw PelanggaranAturan.kode("SARINGAN_NAMA", NAMA_TERPANJANG);
        }
        if (kueri.length() > KUERI_TERPANJANG) {
            throw PelanggaranAturan.kode("SARINGAN_PANJANG", KUERI_TERPANJANG);
        }
        var milik = milik(halaman);
        var ada =
                em.createQuery(
                                "select s from Saringan s where s.pegawaiId = :saya and s.halaman = :halaman and s.nama ="
                                        + " :nama",
                                Saringan.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("halaman", halaman)
                        .setParameter("nama", rapi)
                        .getResultStream()
                        .findFirst();
        if (ada.isEmpty() && milik >= SARINGAN_TERBANYAK) {
            throw PelanggaranAturan.kode("SARINGAN_TERLALU_BANYAK", SARINGAN_TERBANYAK);
        }
        if (bawaan) {
            em.createQuery(
                            "update Saringan s set s.bawaan = false where s.pegawaiId = :saya and s.halaman = :halaman and"
                                    + " s.nama <> :nama")
                    .setParameter("saya", aktif.pelaku().pegawaiId())
                    .setParameter("halaman", halaman)
                    .setParameter("nama", rapi)
                    .executeUpdate();
        }
        var saringan = ada.orElseGet(() -> new Saringan(aktif.pelaku().pegawaiId(), halaman, rapi));
        saringan.isi(kueri, bawaan);
        em.persist(saringan);
    }

    private long milik(String halaman) {
        return em.createQuery(
                        "select count(s) from Saringan s where s.pegawaiId = :saya and s.halaman = :halaman",
                        Long.class)
                .setParameter("saya", aktif.pelaku().pegawaiId())
                .setParameter("halaman", halaman)
                .getSingleResult();
    }

    /** Throws a saved filter away; a foreign one answers like a missing one. */
    @Izin(Hak.MASUK)
    public void hapus(long id) {
        var banyak =
                em.createQuery("delete from Saringan s where s.id = :id and s.pegawaiId = :saya")
                        .setParameter("id", id)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .executeUpdate();
        if (banyak == 0) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
    }

    private static boolean ya(Object nilai) {
        return nilai instanceof Boolean benar
                ? benar
                : nilai instanceof Number n && n.intValue() != 0;
    }
}
