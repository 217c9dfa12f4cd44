package id.teladan.skp.umpanbalik;

import id.teladan.skp.rencana.NilaiBerakhlak;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command: feedback on a result or on a value, one of both. */
public record BeriUmpanBalik(
        long skpId,
        Long hasilKerjaId,
        NilaiBerakhlak nilai,
        @Min(1) @Max(4) int triwulan,
        @NotNull Sentimen sentimen,
        @Size(max = 1000) String teks) {}
