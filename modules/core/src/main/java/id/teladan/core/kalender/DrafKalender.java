package id.teladan.core.kalender;

import id.teladan.core.galat.Pelanggaran;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A year as one officer is writing it.
 *
 * @param diubah last write of the draft; null when it is the published year, untouched
 * @param masalah what still speaks against proposing it
 */
public record DrafKalender(IsiKalender isi, Instant diubah, List<Pelanggaran> masalah)
        implements Serializable {

    public DrafKalender {
        masalah = List.copyOf(masalah);
    }
}
