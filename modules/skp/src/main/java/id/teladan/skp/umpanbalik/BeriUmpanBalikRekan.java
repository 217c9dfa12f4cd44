package id.teladan.skp.umpanbalik;

import id.teladan.skp.rencana.NilaiBerakhlak;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command: feedback for a colleague or for one's superior, on a value of BerAKHLAK. */
public record BeriUmpanBalikRekan(
        long pegawaiId,
        @NotNull NilaiBerakhlak nilai,
        @NotNull Sentimen sentimen,
        @Size(max = 1000) String teks) {}
