/**
 * The official forms of SKP and evaluation as PDF: SKP (quantitative, quantitative for JPT, qualitative), evaluation,
 * document of the evaluation. Their layouts are the templates beside this package; their words stand in {@code
 * istilah.properties}. PermenPANRB 6/2022, lampiran.
 */
package id.teladan.skp.dokumen;
