package id.teladan.skp.realisasi;

import java.io.Serializable;

/**
 * Evidence as pages show it.
 *
 * @param nama file name, or the address
 * @param ukuran bytes of the file; null for an address
 */
public record RincianBukti(
        long id,
        JenisBukti jenis,
        Long berkasId,
        String nama,
        Long ukuran,
        String url,
        String keterangan)
        implements Serializable {}
