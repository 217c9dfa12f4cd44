package id.teladan.skp.aturan.penilai;

/** How far the mean of an appraiser lies from that of the others. */
public enum Kecenderungan {
    LEBIH_TINGGI,
    SEPADAN,
    LEBIH_RENDAH,
    /** Too few people, on either side, to say anything without naming somebody. */
    TERLALU_SEDIKIT
}
