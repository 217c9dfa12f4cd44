package id.teladan.core.aturan;

import java.time.LocalDate;

/**
 * The value of a parameter in a period.
 *
 * @param mulai first day
 * @param sampai last day, inclusive; null while open
 */
public record NilaiBerlaku<T>(T nilai, LocalDate mulai, LocalDate sampai, Dasar dasar) {

    /** True when the day lies in the period. */
    public boolean memuat(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && (sampai == null || !tanggal.isAfter(sampai));
    }

    /** True when both periods share a day. */
    public boolean beririsan(LocalDate mulaiLain, LocalDate sampaiLain) {
        return (sampaiLain == null || !mulai.isAfter(sampaiLain))
                && (sampai == null || !mulaiLain.isAfter(sampai));
    }
}
