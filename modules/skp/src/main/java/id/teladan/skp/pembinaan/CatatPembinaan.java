package id.teladan.skp.pembinaan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: write down what a meeting brought.
 *
 * @param versi version that was seen
 * @param masalah what it was about; may be blank
 * @param hasil what was agreed
 * @param tindakLanjut last day of the follow-up; null when none was agreed
 */
public record CatatPembinaan(
        long id,
        long versi,
        @Size(max = 2000) String masalah,
        @Size(max = 2000) String hasil,
        LocalDate tindakLanjut) {}
