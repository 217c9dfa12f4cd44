package id.teladan.core.penugasan;

import java.io.Serializable;

/**
 * A filter of the list of acting assignments; null = not filtered.
 *
 * @param keadaan BERJALAN, NANTI or SELESAI
 */
public record SaringanPenugasan(String keadaan, String teks) implements Serializable {}
