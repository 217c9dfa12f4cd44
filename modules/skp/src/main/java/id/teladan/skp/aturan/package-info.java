/**
 * Pure rules of the appraisal: quadrant of PermenPANRB 6/2022, proposal of the two ratings, distribution of predicates of
 * SE Menteri PANRB 3/2023.
 */
package id.teladan.skp.aturan;
