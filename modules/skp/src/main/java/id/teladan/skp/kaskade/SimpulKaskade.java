package id.teladan.skp.kaskade;

import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.util.List;

/**
 * A result in the alignment tree.
 *
 * @param id id of the result
 * @param jabatan position of its owner today; null when he has none
 * @param pemikul how many people carry it; 0 = nobody
 * @param target its targets with what is carried of them; empty unless DIRECT
 */
public record SimpulKaskade(
        long id,
        String uraian,
        JenisCascading cascading,
        long pegawaiId,
        String nama,
        String jabatan,
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
