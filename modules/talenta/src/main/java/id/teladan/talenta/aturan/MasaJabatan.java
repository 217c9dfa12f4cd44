package id.teladan.talenta.aturan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Term of a JPT.
 *
 * @param terkunciSampai first day on which the holder may move
 * @param batasLimaTahun day from which an extension is needed
 */
public record MasaJabatan(
        StatusMasaJabatan status, LocalDate terkunciSampai, LocalDate batasLimaTahun)
        implements Serializable {}
