/**
 * Worksheets (xlsx): {@link id.teladan.core.lembar.PenulisLembar} writes them row by row, {@link
 * id.teladan.core.lembar.PembacaLembar} reads what people upload and trusts nothing in it. Owns no table.
 */
package id.teladan.core.lembar;
