package id.teladan.disiplin.pemeriksaan;

import jakarta.validation.constraints.Size;

/**
 * Command: record a question and its answer.
 *
 * @param versi version of the case that was seen
 */
public record CatatTanyaJawab(
        long id, long versi, @Size(max = 2000) String tanya, @Size(max = 4000) String jawab) {}
