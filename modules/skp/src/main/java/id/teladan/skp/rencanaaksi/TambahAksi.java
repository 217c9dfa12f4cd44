package id.teladan.skp.rencanaaksi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Command: plan an action for a result within a quarter. */
public record TambahAksi(
        long skpId,
        long hasilKerjaId,
        @Min(1) @Max(4) int triwulan,
        @Size(max = 500) String uraian,
        LocalDate tenggat) {}
