package id.teladan.core.formasi;

import id.teladan.core.daftar.Halaman;
import java.io.Serializable;

/**
 * A page of the map of positions with the sums over everything that the filter reaches.
 *
 * @param lowong posts that nobody holds; a position over its posts does not make up for another one
 * @param lebih holders beyond the posts
 */
public record PetaFormasi(
        Halaman<BarisFormasi> halaman, long formasi, long terisi, long lowong, long lebih)
        implements Serializable {}
