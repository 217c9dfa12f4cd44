package id.teladan.core.usulan;

import java.io.Serializable;

/**
 * One line of what a proposal changes.
 *
 * @param label text, or the end of a key {@code usulan.label.<label>} of the screen bundles
 * @param sebelum what holds now; null = nothing. ISO dates and names of enumerations are put into words by the page
 * @param sesudah what would hold; null = nothing
 */
public record BarisDampak(String label, String sebelum, String sesudah) implements Serializable {}
