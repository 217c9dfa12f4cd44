package id.teladan.skp.pembinaan;

import jakarta.validation.constraints.Size;

/**
 * Command: the employee confirms, or somebody calls a meeting off.
 *
 * @param versi version that was seen
 * @param teks what he sees differently, or why it is called off
 */
public record TanggapiPembinaan(long id, long versi, @Size(max = 500) String teks) {}
