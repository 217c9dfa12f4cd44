package id.teladan.core.kotakkeluar;

/**
 * A finished letter.
 *
 * @param kunci the same at every try; becomes the Message-ID
 */
public record Surat(String kunci, String kepada, String subjek, String isi) {}
