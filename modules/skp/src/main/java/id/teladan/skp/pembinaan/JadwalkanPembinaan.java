package id.teladan.skp.pembinaan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Command: plan a meeting about an SKP; a day that is over is a meeting that took place. */
public record JadwalkanPembinaan(
        long skpId,
        @NotNull JenisPembinaan jenis,
        LocalDate tanggal,
        @Size(max = 300) String agenda) {}
