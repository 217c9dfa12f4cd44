package id.teladan.skp.kaskade;

import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.util.List;

/**
 * A result in the alignment tree.
 *
 * @param id id of the result
 * @param indukId the result that it supports; null at the top or while it hangs loose
 * @param jabatan position of its owner today; null when he has none
 * @param memimpin true when he heads a unit, so that people below should carry it
 * @param pemikul how many people carry it; 0 = nobody
 * @param target its targets with what is carried of them; empty unless DIRECT
 */
public record SimpulKaskade(
        long id,
        Long indukId,
        String uraian,
        JenisCascading cascading,
        long pegawaiId,
        String nama,
        String jabatan,
        boolean memimpin,
        long skpId,
        StatusSkp status,
        long pemikul,
        List<Pembagian> target)
        implements Serializable {

    public SimpulKaskade {
        target = List.copyOf(target);
    }

    /** True when a target that goes down directly is not fully distributed. */
    public boolean targetBelumTerbagi() {
        return target.stream().anyMatch(t -> !t.terbagi());
    }
}
