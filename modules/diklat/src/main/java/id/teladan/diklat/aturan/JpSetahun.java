package id.teladan.diklat.aturan;

import java.io.Serializable;
import java.util.List;

/**
 * JP of one person in one year.
 *
 * @param total JP of all activities that count
 * @param diakui JP that are counted; of a PPPK at most the limit
 * @param terpenuhi the duty of the year is met
 */
public record JpSetahun(int total, int diakui, boolean terpenuhi, List<Rincian> rincian)
        implements Serializable {

    /** JP of one activity, in the order given, with a sentence. */
    public record Rincian(String nama, int jp, String catatan) implements Serializable {}

    public JpSetahun {
        rincian = List.copyOf(rincian);
    }
}
