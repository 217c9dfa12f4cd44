package id.teladan.core.usulan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A proposal in a list. */
public record BarisUsulan(
        long id,
        long versi,
        String jenis,
        String ringkasan,
        String pengusul,
        Instant diajukan,
        LocalDate berlaku,
        StatusUsulan status,
        Instant diputuskan)
        implements Serializable {}
