package id.teladan.skp.evaluasi;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Command: what the appraiser typed into the sheet.
 *
 * @param triwulan 1 to 4, or 0 for the year
 * @param versi version of the evaluation that he saw; 0 when there was none
 * @param alasan why he deviates from the proposal, or decides although it needs a second look
 */
public record IsiEvaluasi(
        long skpId,
        @Min(0) @Max(4) int triwulan,
        long versi,
        CapaianOrganisasi capaianOrganisasi,
        Rating ratingHasil,
        Rating ratingPerilaku,
        @Size(max = 1000) String alasan,
        @Size(max = 1000) String catatan) {}
