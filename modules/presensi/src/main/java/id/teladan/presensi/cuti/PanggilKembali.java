package id.teladan.presensi.cuti;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: call somebody back from a granted leave for official need.
 *
 * @param versi version that was seen
 * @param kembaliPada first day at work again; within the leave
 * @param alasan the official need; mandatory
 */
public record PanggilKembali(
        long id, long versi, LocalDate kembaliPada, @Size(max = 1000) String alasan) {}
