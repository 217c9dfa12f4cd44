package id.teladan.core.aturan;

import java.time.LocalDate;

/** Something that holds from its first day until its last. */
public interface Bermasa {

    /** First day. */
    LocalDate mulai();

    /** Last day, inclusive; null while open. */
    LocalDate sampai();

    /** True when the day lies in its time. */
    default boolean memuat(LocalDate hari) {
        return !hari.isBefore(mulai()) && (sampai() == null || !hari.isAfter(sampai()));
    }
}
