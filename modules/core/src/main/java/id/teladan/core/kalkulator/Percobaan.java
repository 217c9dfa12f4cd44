package id.teladan.core.kalkulator;

import id.teladan.core.galat.Pelanggaran;
import java.io.Serializable;
import java.util.List;

/**
 * A trial.
 *
 * @param jawaban null when the input was refused
 * @param pelanggaran all that is wrong with the input
 */
public record Percobaan(Jawaban jawaban, List<Pelanggaran> pelanggaran) implements Serializable {

    public Percobaan {
        pelanggaran = List.copyOf(pelanggaran);
    }
}
