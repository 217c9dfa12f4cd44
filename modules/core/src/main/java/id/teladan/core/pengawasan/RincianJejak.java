package id.teladan.core.pengawasan;

import java.io.Serializable;
import java.util.List;

/**
 * An audit row with its before and after.
 *
 * @param aliran stream of the chain; null for rows older than the chain
 * @param nomor number in the stream
 * @param sidik first characters of the hash, enough to compare by eye
 * @param kunci name of the key that signed it
 */
public record RincianJejak(
        BarisJejak baris, Integer aliran, Long nomor, String sidik, String kunci, List<Medan> medan)
        implements Serializable {

    public RincianJejak {
        medan = List.copyOf(medan);
    }

    /** A property with its value before and after; null = there was none. */
    public record Medan(String nama, String sebelum, String sesudah) implements Serializable {}
}
