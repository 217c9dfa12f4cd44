package id.teladan.talenta.aturan;

import java.time.LocalDate;

/** A sanction and the day on which it took effect. */
public record HukumanBerlaku(TingkatHukuman tingkat, LocalDate berlaku) {}
