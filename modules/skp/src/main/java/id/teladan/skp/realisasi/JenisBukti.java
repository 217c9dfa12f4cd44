package id.teladan.skp.realisasi;

/** Kind of evidence. */
public enum JenisBukti {
    BERKAS,
    URL
}
