package id.teladan.core.impor;

import java.io.Serializable;
import java.time.Instant;

/** A line in the history of imports. */
public record BarisImpor(
        long id,
        String namaBerkas,
        String pengunggah,
        Instant diunggah,
        StatusImpor status,
        int baru,
        int berubah,
        int sama,
        int barisGalat)
        implements Serializable {}
