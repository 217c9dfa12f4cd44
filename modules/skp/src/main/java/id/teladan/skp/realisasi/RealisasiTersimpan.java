package id.teladan.skp.realisasi;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** A stored realisation with its version, who wrote it and when. */
public record RealisasiTersimpan(
        long versi, BigDecimal angka, String uraian, String oleh, Instant pada)
        implements Serializable {}
