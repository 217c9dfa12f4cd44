package id.teladan.skp.daftar;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;

/** Reading of SKP: one's own by year, one in full, its approved versions. */
@UseCase
public class DaftarSkp {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PenyusunRincian penyusun;

    /** The own SKP of all years, the newest first. */
    @Izin(Hak.MENYUSUN_SKP)
    public List<BarisSkp> milikSaya() {
        return em.createQuery(
                        """
                        select new id.teladan.skp.daftar.BarisSkp(s.id, s.tahun, s.mulai, s.sampai, s.pendekatan, s.status, s.nomorVersi,
                          s.perubahanDibuka, s.catatanPengembalian, s.diubahPada,
                          (select count(h) from HasilKerja h where h.skp = s and h.dihapus is null),
                          (select max(cast(e.predikat as string)) from Evaluasi e where e.skpId = s.id and e.triwulan = 0))
                        from Skp s where s.pegawai.id = :saya order by s.mulai desc, s.id
                        """,
                        BarisSkp.class)
                .setParameter("saya", aktif.pelaku().pegawaiId())
                .getResultList();
    }

    /**
     * The SKP in full. Its owner sees the working content. Everybody else sees the version in force while a change is
     * being prepared, and the submitted content while it waits for a decision.
     */
    @Izin(Hak.LIHAT_SKP)
    public RincianSkp rincian(long id) {
        var skp = dalamLingkup.temukan(id, Hak.LIHAT_SKP);
        var berlaku =
                !milikSaya(skp) && skp.perubahanDibuka() && skp.status() == StatusSkp.DISETUJUI;
        return susun(skp, berlaku ? skp.nomorVersi() : 0);
    }

    /** An approved version as it was approved. */
    @Izin(Hak.LIHAT_SKP)
    public RincianSkp versi(long id, int nomor) {
        return susun(dalamLingkup.temukan(id, Hak.LIHAT_SKP), nomor);
    }

    /**
     * What waits for a decision beside the version in force, which is null before the first approval.
     */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public Perbandingan berdampingan(long id) {
        var skp = dalamLingkup.temukan(id, Hak.MEMUTUSKAN_SKP);
        var bacaan = penyusun.baca(skp, skp.nomorVersi());
        return new Perbandingan(penyusun.susun(skp, bacaan, 0), bacaan.versi());
    }

    private RincianSkp susun(Skp skp, int nomor) {
        return penyusun.susun(skp, penyusun.baca(skp, nomor), nomor);
    }

    private boolean milikSaya(Skp skp) {
        return Objects.equals(skp.pegawai().id(), aktif.pelaku().pegawaiId());
    }
}
