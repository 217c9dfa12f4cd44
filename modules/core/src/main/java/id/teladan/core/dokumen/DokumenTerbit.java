package id.teladan.core.dokumen;

import java.io.Serializable;
import java.time.Instant;

/**
 * An issued document with its bytes.
 *
 * @param kode 26 characters without groups
 * @param sha256 hash of the PDF, lower-case hex
 */
@SuppressWarnings("ArrayRecordComponent")
public record DokumenTerbit(
        long id, String kode, String namaBerkas, String sha256, Instant diterbitkan, byte[] isi)
        implements Serializable {}
