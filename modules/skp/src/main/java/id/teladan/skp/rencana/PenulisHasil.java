package id.teladan.skp.rencana;

import id.teladan.core.galat.PelanggaranAturan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;

/**
 * Writes results into the working content of an SKP; for use cases, which have checked the scope and locked the SKP
 * before.
 */
@ApplicationScoped
public class PenulisHasil {

    @Inject EntityManager em;

    /**
     * Adds a result at the end. One that supports a DIRECT result takes its indicators along without their targets, for
     * each one takes his share.
     *
     * @param atasan the supported result; null = not linked yet
     */
    public HasilKerja tambah(
            Skp skp, JenisHasilKerja jenis, String uraian, HasilKerja atasan, Pelaksana oleh) {
        pastikanTanpaLingkaran(skp, atasan);
        var baru = new HasilKerja(skp, jenis, uraian, atasan, akhir(skp), oleh);
        em.persist(baru);
        if (atasan != null && atasan.cascading() == JenisCascading.DIRECT) {
            for (var i : indikator(atasan)) {
                var salinan = new IndikatorKinerja(baru, i.aspek(), i.uraian(), i.urutan(), oleh);
                salinan.isi(
                        new SimpanIndikator(
                                skp.id(),
                                0,
                                0,
                                i.aspek(),
                                i.uraian(),
                                null,
                                i.targetSatuan(),
                                null),
                        oleh);
                em.persist(salinan);
            }
        }
        em.flush();
        return baru;
    }

    /**
     * Adds a copy of a result with its indicators and targets at the end. Indicators of the other approach fit in: the
     * quantitative one counts them as KUANTITAS, the qualitative one knows no aspect.
     *
     * @param atasan the result that the copy supports; null = not linked yet
     */
    public HasilKerja salin(Skp skp, IsiHasilKerja isi, HasilKerja atasan, Pelaksana oleh) {
        pastikanTanpaLingkaran(skp, atasan);
        var baru = new HasilKerja(skp, isi.jenis(), isi.uraian(), atasan, akhir(skp), oleh);
        baru.isi(
                new SimpanHasilKerja(
                        skp.id(),
                        0,
                        0,
                        isi.jenis(),
                        isi.uraian(),
                        isi.cascading(),
                        isi.perspektif(),
                        isi.penugasanDari(),
                        isi.caraBagi(),
                        isi.bagian()),
                oleh);
        em.persist(baru);
        var urutan = 0;
        for (var i : isi.indikator()) {
            var aspek =
                    skp.pendekatan() == Pendekatan.KUALITATIF
                            ? null
                            : i.aspek() == null ? Aspek.KUANTITAS : i.aspek();
            var salinan = new IndikatorKinerja(baru, aspek, i.uraian(), ++urutan, oleh);
            salinan.isi(
                    new SimpanIndikator(
                            skp.id(),
                            0,
                            0,
                            aspek,
                            i.uraian(),
                            i.targetAngka(),
                            i.targetTertinggi(),
                            i.targetSatuan(),
                            i.targetTeks()),
                    oleh);
            em.persist(salinan);
        }
        em.flush();
        return baru;
    }

    /** Another wording of the same result. */
    public void ubahUraian(HasilKerja hasil, String uraian, Pelaksana oleh) {
        hasil.tulis(uraian, oleh);
        em.flush();
    }

    /** Links the result to one of the superior's. */
    public void tautkan(HasilKerja hasil, HasilKerja atasan, Pelaksana oleh) {
        pastikanTanpaLingkaran(hasil.skp(), atasan);
        hasil.tautkan(atasan, oleh);
        em.flush();
    }

    /** Takes the result away; {@link #pulihkan} brings it back. */
    public void hapus(HasilKerja hasil, Pelaksana oleh) {
        hasil.hapus(oleh);
        em.flush();
    }

    /** Brings a deleted result back. */
    public void pulihkan(HasilKerja hasil, Pelaksana oleh) {
        hasil.pulihkan(oleh);
        em.flush();
    }

    /** After a change of posts the superior of today may have been the subordinate: links must not run in a circle. */
    public void pastikanTanpaLingkaran(Skp skp, HasilKerja mulai) {
        var dilalui = new HashSet<Long>();
        for (var h = mulai; h != null && dilalui.add(h.id()); h = h.atasan()) {
            if (h.skp().id().equals(skp.id())) {
                throw PelanggaranAturan.kode("SKP-006");
            }
        }
    }

    private List<IndikatorKinerja> indikator(HasilKerja hasil) {
        return em.createQuery(
                        "select i from IndikatorKinerja i where i.hasilKerja = :hasil and i.dihapus is null order by"
                                + " i.urutan, i.id",
                        IndikatorKinerja.class)
                .setParameter("hasil", hasil)
                .getResultList();
    }

    private int akhir(Skp skp) {
        return em.createQuery(
                                "select coalesce(max(h.urutan), 0) from HasilKerja h where h.skp = :skp",
                                Integer.class)
                        .setParameter("skp", skp)
                        .getSingleResult()
                + 1;
    }
}
