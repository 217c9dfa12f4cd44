/**
 * Dated values of the parameters that rules declare ({@link id.teladan.core.aturan.Kunci}). Table: {@code core_parameter}.
 */
package id.teladan.core.parameter;
