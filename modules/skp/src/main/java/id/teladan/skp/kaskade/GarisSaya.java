package id.teladan.skp.kaskade;

import java.io.Serializable;
import java.util.List;

/**
 * One of my results with those above it, the nearest first.
 *
 * @param atas empty while it is not linked
 */
public record GarisSaya(long id, String uraian, boolean utama, List<Anak> atas)
        implements Serializable {

    public GarisSaya {
        atas = List.copyOf(atas);
    }

    /** A result on the way up and whose it is. */
    public record Anak(long id, String uraian, String nama, String jabatan)
            implements Serializable {}
}
