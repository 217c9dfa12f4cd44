/** The appraisal rules as calculators: {@code predikat-kinerja}, {@code usulan-rating}, {@code pola-distribusi}. */
package id.teladan.skp.kalkulator;
