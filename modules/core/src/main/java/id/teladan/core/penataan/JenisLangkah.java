package id.teladan.core.penataan;

/** A step of a reorganisation. */
public enum JenisLangkah {
    /** A new unit with its head position. */
    BENTUK,
    /** A new unit beside an existing one; takes some of the units below over. */
    PECAH,
    UBAH_NAMA,
    /** Below another unit. */
    PINDAH,
    /** The unit ends; what is below it, its positions and holders go to another unit. */
    GABUNG,
    /** The unit ends; nothing may be left in it. */
    TUTUP,
    /** A position goes to another unit together with its holders. */
    PINDAH_JABATAN,
    /** Somebody gets another position: the head position of a unit, an existing one, or a new one. */
    TEMPATKAN
}
