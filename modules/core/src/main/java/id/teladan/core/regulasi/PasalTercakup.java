package id.teladan.core.regulasi;

import java.io.Serializable;

/**
 * One article.
 *
 * @param keterangan for KODE the classes that cite it, else why
 */
public record PasalTercakup(String pasal, CaraCakup cara, String keterangan)
        implements Serializable {}
