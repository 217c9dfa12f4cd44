/**
 * Objection of an employee to an evaluation: filed within the clock, examined by the superior of the appraiser who hears
 * both, decided for good. A granted one makes the next version of the evaluation. PP 30/2019, PermenPANRB 6/2022. Owns
 * {@code skp_keberatan}, {@code skp_keterangan_keberatan}, {@code skp_bukti_keberatan}; fires {@code PredikatDiganti}.
 */
package id.teladan.skp.keberatan;
