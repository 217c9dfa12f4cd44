package id.teladan.core.jatuhtempo;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.karier.aturan.JenisJatuhTempo;
import java.io.Serializable;
import java.time.LocalDate;

/** One due date of a person with its explanation. */
public record JatuhTempoSeorang(JenisJatuhTempo jenis, LocalDate tanggal, Jejak jejak)
        implements Serializable {}
