package id.teladan.core.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What a verification of the audit chain found.
 *
 * @param baris rows looked at
 * @param jangkar anchors compared
 * @param temuan in the order of streams and numbers, at most 100; the first one is the first broken row
 */
public record LaporanRantai(long baris, int jangkar, List<Temuan> temuan) implements Serializable {

    public LaporanRantai {
        temuan = List.copyOf(temuan);
    }

    /** True when nothing is wrong. */
    public boolean utuh() {
        return temuan.isEmpty();
    }
}
