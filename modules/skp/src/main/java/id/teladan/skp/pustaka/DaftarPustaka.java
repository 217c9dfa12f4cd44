package id.teladan.skp.pustaka;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** The library of results as the agency sees it. */
@UseCase
public class DaftarPustaka {

    /** Rows of a page. */
    public static final int UKURAN = 25;

    private static final int SARAN = 12;

    private static final String DARI = " from skp_pustaka k where ";

    @Inject EntityManager em;

    /**
     * A page of the library, by position and text. Two statements.
     *
     * @param teks words that the position or the text contains; null = all
     */
    @Izin(Hak.MENGELOLA_JABATAN)
    public Halaman<ButirPustaka> halaman(String teks, int mulai) {
        var kata = KataCari.dari(teks);
        var syarat = kata.klausa("concat(k.jabatan, ' ', k.uraian)", "k.uraian");
        var total =
                ((Number)
                                kata.isi(em.createNativeQuery("select count(*)" + DARI + syarat))
                                        .getSingleResult())
                        .longValue();
        if (total <= mulai) {
            return new Halaman<>(List.of(), total);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                kata.isi(
                                em.createNativeQuery(
                                        SqlPustaka.PILIH
                                                + DARI
                                                + syarat
                                                + " order by k.dicabut is not null, k.jabatan, k.uraian, k.id",
                                        Tuple.class))
                        .setFirstResult(Math.max(mulai, 0))
                        .setMaxResults(UKURAN)
                        .getResultList();
        return new Halaman<>(baris.stream().map(SqlPustaka::baca).toList(), total);
    }

    /** One result. One statement. */
    @Izin(Hak.MENGELOLA_JABATAN)
    public ButirPustaka rincian(long id) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SqlPustaka.PILIH + DARI + "k.id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getResultList();
        return baris.stream()
                .findFirst()
                .map(SqlPustaka::baca)
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    /** Names of positions in use that contain the words, at most twelve. One statement. */
    @Izin(Hak.MENGELOLA_JABATAN)
    public List<String> jabatan(String teks) {
        var kata = KataCari.dari(teks);
        @SuppressWarnings("unchecked")
        List<String> nama =
                kata.isi(
                                em.createNativeQuery(
                                        "select distinct a.nama from core_acuan_jabatan a where "
                                                + kata.klausa("a.nama", "a.nama")
                                                + " order by a.nama",
                                        String.class))
                        .setMaxResults(SARAN)
                        .getResultList();
        return nama;
    }
}
