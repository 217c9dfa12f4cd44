/**
 * Dated values of the parameters that rules declare ({@link id.teladan.core.aturan.Kunci}); two officers set one. Table:
 * {@code core_parameter}.
 */
package id.teladan.core.parameter;
