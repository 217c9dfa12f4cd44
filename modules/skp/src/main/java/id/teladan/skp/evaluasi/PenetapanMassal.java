package id.teladan.skp.evaluasi;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.skp.aturan.PredikatKinerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets several evaluations one after the other, each in a transaction of its own: a kill or a refusal half-way leaves every
 * one of them set once or not at all, and the others go on. Rights are checked with each.
 */
@ApplicationScoped
public class PenetapanMassal {

    /** So many at once at most. */
    public static final int PALING_BANYAK = 200;

    @Inject PenetapanPredikat penetapan;

    /**
     * What became of one.
     *
     * @param predikat null when it was refused
     * @param masalah why; empty when it was set
     */
    public record Hasil(long skpId, PredikatKinerja predikat, List<Pelanggaran> masalah)
            implements Serializable {

        public Hasil {
            masalah = List.copyOf(masalah);
        }
    }

    /** In the order given; the same list sent twice sets nothing twice. */
    public List<Hasil> tetapkan(List<TetapkanPredikat> semua) {
        if (semua.size() > PALING_BANYAK) {
            throw new IllegalArgumentException("Paling banyak " + PALING_BANYAK);
        }
        var hasil = new ArrayList<Hasil>();
        for (var cmd : semua) {
            try {
                hasil.add(new Hasil(cmd.skpId(), penetapan.tetapkan(cmd), List.of()));
            } catch (Galat g) {
                hasil.add(new Hasil(cmd.skpId(), null, g.pelanggaran()));
            }
        }
        return hasil;
    }
}
