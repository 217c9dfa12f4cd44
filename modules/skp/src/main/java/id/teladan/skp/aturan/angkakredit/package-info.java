/** Conversion of predicates into angka kredit of functional posts. PermenPANRB 1/2023, Peraturan BKN 3/2023. */
package id.teladan.skp.aturan.angkakredit;
