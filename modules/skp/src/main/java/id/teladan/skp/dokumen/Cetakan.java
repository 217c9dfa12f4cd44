package id.teladan.skp.dokumen;

import java.io.Serializable;

/**
 * A form as PDF.
 *
 * @param namaBerkas name for the download
 * @param kode verification code; null for a draft, which is not issued
 */
@SuppressWarnings("ArrayRecordComponent")
public record Cetakan(String namaBerkas, String kode, byte[] isi) implements Serializable {}
