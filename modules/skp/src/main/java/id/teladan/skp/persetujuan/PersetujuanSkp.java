package id.teladan.skp.persetujuan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The superior of the day approves an SKP: its content becomes the next version in force. */
@UseCase
public class PersetujuanSkp {

    /** How long a decision can be taken back. */
    public static final Duration MASA_URUNG = Duration.ofSeconds(10);

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject PenjagaKeputusan penjaga;
    @Inject PenerbitVersi penerbit;

    /** Approves one. A repeated click changes nothing. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public Keputusan setujui(@Valid SetujuiSkp cmd) {
        return putuskan(cmd);
    }

    /** Approves several at once: all or none. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public List<Keputusan> setujuiSemua(@Valid @NotEmpty List<@Valid SetujuiSkp> cmd) {
        return cmd.stream().map(this::putuskan).toList();
    }

    private Keputusan putuskan(SetujuiSkp cmd) {
        var skp = skpBawahan.temukan(cmd.id(), Hak.MEMUTUSKAN_SKP);
        var saya = penentu.atasan(skp);
        if (!skpBawahan.terulang(cmd.id(), LangkahSkp.SETUJUI, cmd.versi())) {
            penjaga.pastikanBelumDiputuskan(skp, cmd.versi());
            em.persist(skp.setujui(cmd.catatan(), saya));
            penerbit.terbitkan(skp, saya);
        }
        return new Keputusan(
                skp.id(),
                skp.versi(),
                skp.status(),
                skp.nomorVersi(),
                jam.instant().plus(MASA_URUNG));
    }
}
