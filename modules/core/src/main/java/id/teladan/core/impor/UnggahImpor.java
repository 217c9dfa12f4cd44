package id.teladan.core.impor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A workbook to check.
 *
 * @param nama file name as the browser tells it; only its last part is kept
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record UnggahImpor(@NotBlank String nama, @NotNull byte[] isi) {}
