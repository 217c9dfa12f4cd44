/**
 * Daily facts for the home pages: each module counts its own measures through {@link id.teladan.core.fakta.PenyediaUkuran},
 * a background job keeps one row per day, OPD and measure. The same day counted twice gives the same rows. Table {@code
 * core_fakta_harian}.
 */
package id.teladan.core.fakta;
