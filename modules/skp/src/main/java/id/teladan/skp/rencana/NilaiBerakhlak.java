package id.teladan.skp.rencana;

/** The seven values of BerAKHLAK in their official order. */
public enum NilaiBerakhlak {
    BERORIENTASI_PELAYANAN,
    AKUNTABEL,
    KOMPETEN,
    HARMONIS,
    LOYAL,
    ADAPTIF,
    KOLABORATIF
}
