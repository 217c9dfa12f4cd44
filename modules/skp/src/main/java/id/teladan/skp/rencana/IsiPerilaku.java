package id.teladan.skp.rencana;

import java.io.Serializable;
import java.util.List;

/**
 * A value of BerAKHLAK with its three guides and the expectation of the superior.
 *
 * @param versi version of the expectation; 0 while nothing was written
 */
public record IsiPerilaku(NilaiBerakhlak nilai, List<String> panduan, long versi, String ekspektasi)
        implements Serializable {

    public IsiPerilaku {
        panduan = List.copyOf(panduan);
        ekspektasi = ekspektasi == null ? "" : ekspektasi;
    }
}
