package id.teladan.skp.persetujuan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;

/** The superior of the day returns an SKP to its owner, with the reason. */
@UseCase
public class PengembalianSkp {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject PenjagaKeputusan penjaga;

    /** A repeated click changes nothing; another reason for what was returned already is refused, not swallowed. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public Keputusan kembalikan(@Valid KembalikanSkp cmd) {
        var skp = skpBawahan.temukan(cmd.id(), Hak.MEMUTUSKAN_SKP);
        var saya = penentu.atasan(skp);
        if (!samaSeperti(skp, cmd)) {
            penjaga.pastikanBelumDiputuskan(skp, cmd.versi());
            em.persist(skp.kembalikan(cmd.alasan(), saya));
            em.flush();
        }
        return new Keputusan(
                skp.id(),
                skp.versi(),
                skp.status(),
                skp.nomorVersi(),
                jam.instant().plus(PersetujuanSkp.MASA_URUNG));
    }

    private boolean samaSeperti(Skp skp, KembalikanSkp cmd) {
        return cmd.alasan() != null
                && cmd.alasan().strip().equals(skp.catatanPengembalian())
                && skpBawahan.terulang(cmd.id(), LangkahSkp.KEMBALIKAN, cmd.versi());
    }
}
