package id.teladan.core.impor;

import id.teladan.core.aturan.TingkatTemuan;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pekerjaan.BukuPekerjaan;
import id.teladan.core.pekerjaan.KemajuanPekerjaan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Reads imports: history, preview, problems, progress. */
@UseCase
public class DaftarImpor {

    private static final String SARING_GALAT =
            " from core_impor_galat where impor_id = :id and (:teks = '' or kunci like concat(:teks, '%') or kolom like"
                    + " concat(:teks, '%') or lembar = upper(:teks) or cast(baris as char) = :teks)";
    private static final String SARING_BARIS =
            " from core_impor_baris where impor_id = :id and tindakan = :tindakan and (:teks = '' or kunci like"
                    + " concat(:teks, '%') or nama like concat('%', :teks, '%') or cast(nomor as char) = :teks)";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject BukuPekerjaan buku;

    /** The newest first. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public List<BarisImpor> halaman(int mulai, int ukuran) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        return em.createQuery(
                        "select new id.teladan.core.impor.BarisImpor(i.id, i.namaBerkas, i.pengunggah, i.diunggah,"
                                + " i.status, i.baru, i.berubah, i.sama, i.barisGalat) from Impor i order by i.diunggah"
                                + " desc, i.id desc",
                        BarisImpor.class)
                .setFirstResult(mulai)
                .setMaxResults(ukuran)
                .getResultList();
    }

    /** Number of imports. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public int jumlah() {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        return em.createQuery("select count(i) from Impor i", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** One import with its counts. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public RincianImpor rincian(long id) {
        return impor(id).rincian();
    }

    /**
     * Problems by worksheet and row.
     *
     * @param teks start of a NIP, code or column, a worksheet or a row number; empty for all
     */
    @Izin(Hak.IMPOR_PEGAWAI)
    public List<MasalahBaris> masalah(long id, String teks, int mulai, int ukuran) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                saringGalat(
                                em.createNativeQuery(
                                        "select lembar, baris, huruf, kolom, kunci, tingkat, kode, nilai"
                                                + SARING_GALAT
                                                + " order by urut",
                                        Tuple.class),
                                id,
                                teks)
                        .setFirstResult(mulai)
                        .setMaxResults(ukuran)
                        .getResultList();
        return baris.stream().map(DaftarImpor::masalah).toList();
    }

    /** Number of {@link #masalah} rows of a filter. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public int jumlahMasalah(long id, String teks) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        return angka(saringGalat(em.createNativeQuery("select count(*)" + SARING_GALAT), id, teks));
    }

    /**
     * Checked rows of one kind, by worksheet and row.
     *
     * @param teks start of a NIP or code, part of a name, or a row number; empty for all
     */
    @Izin(Hak.IMPOR_PEGAWAI)
    public List<BarisPratinjau> pratinjau(
            long id, Tindakan tindakan, String teks, int mulai, int ukuran) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                saringBaris(
                                em.createNativeQuery(
                                        "select lembar, nomor, kunci, nama, tindakan, perubahan"
                                                + SARING_BARIS
                                                + " order by lembar, nomor",
                                        Tuple.class),
                                id,
                                tindakan,
                                teks)
                        .setFirstResult(mulai)
                        .setMaxResults(ukuran)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new BarisPratinjau(
                                        LembarImpor.valueOf(teks(b, 0)).nama(),
                                        ((Number) b.get(1)).intValue(),
                                        teks(b, 2),
                                        teks(b, 3),
                                        Tindakan.valueOf(teks(b, 4)),
                                        Perubahan.baca(teks(b, 5))))
                .toList();
    }

    /** Number of {@link #pratinjau} rows of a filter. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public int jumlahPratinjau(long id, Tindakan tindakan, String teks) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        return angka(
                saringBaris(
                        em.createNativeQuery("select count(*)" + SARING_BARIS),
                        id,
                        tindakan,
                        teks));
    }

    /** How far the commit is; empty before it was started. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public Optional<KemajuanPekerjaan> kemajuan(long id) {
        var pekerjaan = impor(id).pekerjaanId();
        return pekerjaan == null ? Optional.empty() : buku.kemajuan(pekerjaan);
    }

    private Impor impor(long id) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        var impor = em.find(Impor.class, id);
        if (impor == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return impor;
    }

    static MasalahBaris masalah(Tuple b) {
        var nilai = teks(b, 7);
        return new MasalahBaris(
                LembarImpor.valueOf(teks(b, 0)).nama(),
                ((Number) b.get(1)).intValue(),
                teks(b, 2),
                teks(b, 3),
                teks(b, 4),
                TingkatTemuan.valueOf(teks(b, 5)),
                new Pelanggaran(
                        teks(b, 3),
                        teks(b, 6),
                        nilai.isEmpty() ? List.of() : List.of(nilai.split("\u001f", -1))));
    }

    private static Query saringGalat(Query q, long id, String teks) {
        return q.setParameter("id", id).setParameter("teks", bersih(teks));
    }

    private static Query saringBaris(Query q, long id, Tindakan tindakan, String teks) {
        return saringGalat(q, id, teks).setParameter("tindakan", tindakan.name());
    }

    private static String bersih(String teks) {
        return teks == null
                ? ""
                : teks.strip().replace("\\", "").replace("%", "").replace("_", "\\_");
    }

    private static int angka(Query q) {
        return ((Number) q.getSingleResult()).intValue();
    }

    private static String teks(Tuple b, int ke) {
        return b.get(ke) == null ? "" : String.valueOf(b.get(ke));
    }
}
