package id.teladan.skp.kaskade;

import jakarta.validation.constraints.Size;

/**
 * Command: answer an offered result.
 *
 * @param versi version of the offer that he saw
 * @param alasan why it is refused; not read when it is accepted
 */
public record JawabTawaran(long id, long versi, @Size(max = 1000) String alasan) {}
