package id.teladan.core.dokumen;

import java.io.Serializable;

/**
 * One line that the public page may show. No NIP and no personal data beyond a name.
 *
 * @param label plain words, such as {@code Periode}
 * @param nilai as printed in the document
 */
public record ButirRingkasan(String label, String nilai) implements Serializable {}
