package id.teladan.skp.realisasi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Command: evidence for a realisation: one of a kept own file and an http(s) address. */
public record LampirkanBukti(
        long skpId,
        long indikatorId,
        @Min(1) @Max(4) int triwulan,
        Long berkasId,
        @Size(max = 500) String url,
        @Size(max = 300) String keterangan) {}
