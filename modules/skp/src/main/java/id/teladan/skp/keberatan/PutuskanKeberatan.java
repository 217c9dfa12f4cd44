package id.teladan.skp.keberatan;

import id.teladan.skp.aturan.Rating;
import jakarta.validation.constraints.Size;

/**
 * Command: decide an objection for good.
 *
 * @param versi version of the objection that was seen
 * @param ratingHasil new rating of the results when granted, else null
 * @param ratingPerilaku new rating of the conduct when granted, else null
 * @param pertimbangan the reasons; mandatory
 * @param alamat public base address of Teladan, for the QR codes of the documents
 */
public record PutuskanKeberatan(
        long id,
        long versi,
        boolean dikabulkan,
        Rating ratingHasil,
        Rating ratingPerilaku,
        @Size(max = 4000) String pertimbangan,
        String alamat) {}
