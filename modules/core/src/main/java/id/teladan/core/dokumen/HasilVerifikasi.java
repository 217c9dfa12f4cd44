package id.teladan.core.dokumen;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What everybody may know about a genuine document.
 *
 * @param kode in groups of five
 * @param penerbit name of who issued it
 * @param sha256 hash that the file must have
 * @param adaLebihBaru true when a later issue about the same thing replaces it
 */
public record HasilVerifikasi(
        String kode,
        String judul,
        Instant diterbitkan,
        String penerbit,
        String sha256,
        List<ButirRingkasan> ringkasan,
        boolean adaLebihBaru)
        implements Serializable {

    public HasilVerifikasi {
        ringkasan = List.copyOf(ringkasan);
    }
}
