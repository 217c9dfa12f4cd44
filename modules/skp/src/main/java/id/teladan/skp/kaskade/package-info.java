/**
 * The cascade from above: matriks peran hasil that the superior fills, results offered to people whose SKP is closed, the
 * alignment tree. PermenPANRB 6/2022. Table {@code skp_tawaran}.
 */
package id.teladan.skp.kaskade;
