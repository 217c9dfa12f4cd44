package id.teladan.skp.umpanbalik;

import id.teladan.skp.rencana.NilaiBerakhlak;
import java.io.Serializable;
import java.time.Instant;

/** Feedback as pages show it; on a result or on a value. */
public record RincianUmpanBalik(
        long id,
        Long hasilKerjaId,
        NilaiBerakhlak nilai,
        int triwulan,
        Sentimen sentimen,
        String teks,
        String pemberi,
        String sebagai,
        Instant waktu)
        implements Serializable {}
