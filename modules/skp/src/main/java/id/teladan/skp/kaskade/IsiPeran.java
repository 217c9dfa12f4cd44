package id.teladan.skp.kaskade;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: what a person contributes to one of my results.
 *
 * @param hasilAtasanId my result: the column
 * @param pegawaiId the person: the row
 * @param id row of his SKP, or number of the offer; 0 = a new one
 * @param tawaran true when {@code id} is that of an offer
 * @param versi version that I saw; 0 for a new one
 */
public record IsiPeran(
        long hasilAtasanId,
        long pegawaiId,
        long id,
        boolean tawaran,
        long versi,
        @NotBlank @Size(max = 1000) String uraian) {}
