package id.teladan.disiplin.pemeriksaan;

import jakarta.validation.constraints.Size;

/**
 * Command: close the record of the examination (BAP).
 *
 * @param versi version of the case that was seen
 * @param virtual held at a distance
 * @param tertanda the examined person has signed; refusing does not stop the case
 * @param alasanTolak note of the refusal; mandatory without a signature
 */
public record TutupBeritaAcara(
        long id,
        long versi,
        boolean virtual,
        boolean tertanda,
        @Size(max = 1000) String alasanTolak) {}
