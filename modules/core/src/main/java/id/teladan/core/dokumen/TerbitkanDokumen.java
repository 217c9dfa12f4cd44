package id.teladan.core.dokumen;

import java.io.Serializable;
import java.util.List;

/**
 * What is to be issued.
 *
 * @param jenis kind, such as {@code SKP}; at most 40 characters
 * @param subjek what it is about, such as {@code skp:17}; a later issue of the same kind and subject replaces this one
 * @param pemilikId the person whom it concerns; may always download it
 * @param judul title, also for the public page
 * @param namaBerkas name for the download, with {@code .pdf}
 * @param ringkasan what the public page may show
 * @param alamat public base address of Teladan without a slash at its end, such as {@code https://asn.prov.go.id}
 */
public record TerbitkanDokumen(
        String jenis,
        String subjek,
        long pemilikId,
        String judul,
        String namaBerkas,
        List<ButirRingkasan> ringkasan,
        String alamat)
        implements Serializable {

    public TerbitkanDokumen {
        ringkasan = List.copyOf(ringkasan);
    }
}
