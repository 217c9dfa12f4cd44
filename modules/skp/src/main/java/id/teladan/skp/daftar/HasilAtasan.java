package id.teladan.skp.daftar;

import id.teladan.skp.kaskade.Pembagian;
import id.teladan.skp.rencana.JenisCascading;
import java.io.Serializable;
import java.util.List;

/**
 * A result of the superior as the cascade editor shows it.
 *
 * @param pemikul how many people carry it; 0 = nobody
 * @param milikSaya how many of the reader's own results support it
 * @param target one line per divided target; empty unless DIRECT
 */
public record HasilAtasan(
        long id,
        int nomor,
        String uraian,
        JenisCascading cascading,
        long pemikul,
        long milikSaya,
        List<Pembagian> target)
        implements Serializable {

    public HasilAtasan {
        target = List.copyOf(target);
    }

    /** True when a target that is divided directly is not fully distributed. */
    public boolean targetBelumTerbagi() {
        return target.stream().anyMatch(t -> !t.terbagi());
    }
}
