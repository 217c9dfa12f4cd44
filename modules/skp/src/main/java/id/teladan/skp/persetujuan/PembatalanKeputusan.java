package id.teladan.skp.persetujuan;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.RiwayatSkp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;

/** The superior takes his last decision back within seconds, as long as nobody went on from there. */
@UseCase
public class PembatalanKeputusan {

    /** The server waits a little longer than the screen counts, for the way of the click. */
    private static final Duration KELONGGARAN = Duration.ofSeconds(5);

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;

    /** The SKP waits for a decision again. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public void urungkan(@Valid UrungkanKeputusan cmd) {
        var skp = skpBawahan.temukan(cmd.id(), Hak.MEMUTUSKAN_SKP);
        var saya = penentu.atasan(skp);
        skp.pastikanVersi(cmd.versi());
        var terakhir =
                em.createQuery(
                                "select r from RiwayatSkp r where r.skp = :skp order by r.waktu desc, r.id desc",
                                RiwayatSkp.class)
                        .setParameter("skp", skp)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> PelanggaranAturan.kode(LangkahSkp.URUNGKAN.kode()));
        var nomor = skp.nomorVersi();
        em.persist(
                skp.urungkan(
                        terakhir,
                        terakhir.waktu().plus(PersetujuanSkp.MASA_URUNG).plus(KELONGGARAN),
                        saya));
        if (terakhir.langkah() == LangkahSkp.SETUJUI) {
            em.remove(BukuVersi.versi(em, skp, nomor));
            if (nomor > 1) {
                BukuVersi.versi(em, skp, nomor - 1).bukaLagi();
            }
        }
    }
}
