package id.teladan.core.berkas;

import java.io.Serializable;

/**
 * A file with its bytes, as a download sends it.
 *
 * @param nama name to propose to the browser
 * @param jenisIsi media type by content
 * @param sha256 hash of the bytes, lower-case hex
 */
@SuppressWarnings("ArrayRecordComponent")
public record UnduhanBerkas(String nama, String jenisIsi, String sha256, byte[] isi)
        implements Serializable {}
