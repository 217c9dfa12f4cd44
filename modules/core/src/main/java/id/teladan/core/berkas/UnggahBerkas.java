package id.teladan.core.berkas;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A file to be kept.
 *
 * @param nama name as the browser sent it; only its last path part is used
 * @param isi all bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record UnggahBerkas(@NotNull String nama, @NotNull byte[] isi) implements Serializable {}
