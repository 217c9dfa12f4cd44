/**
 * Evaluation per quarter and year: ratings of items, proposal, the two ratings of the appraiser, predicate by quadrant with
 * its stored explanation, answer of the employee. PermenPANRB 6/2022, SE Menteri PANRB 3/2023. Owns {@code
 * skp_evaluasi}, {@code skp_penilaian_butir}, {@code skp_jejak_evaluasi}.
 */
package id.teladan.skp.evaluasi;
