package id.teladan.web.bantuan;

import java.util.List;
import java.util.Optional;

/**
 * A guide.
 *
 * @param kunci name of its file and value of the parameter {@code panduan}
 * @param html what stands before the first section
 */
public record Panduan(String kunci, String judul, String html, List<Bagian> bagian) {

    /** The section that explains a page. */
    Optional<Bagian> tentang(String halaman) {
        return bagian.stream().filter(b -> b.halaman().contains(halaman)).findFirst();
    }
}
