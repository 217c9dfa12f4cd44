package id.teladan.diklat.aturan;

/** Impact of a training a year later, the greatest first. */
public enum Dampak {
    SANGAT_BERDAMPAK,
    BERDAMPAK,
    CUKUP_BERDAMPAK,
    BELUM_BERDAMPAK
}
