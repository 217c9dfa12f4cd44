/**
 * Angka kredit of functional officials: the yearly predicate converted, accumulated within a level, decided as a PAK with its
 * document. PermenPANRB 1/2023, Peraturan BKN 3/2023. Owns {@code skp_ak_saldo} and {@code skp_ak_penetapan}.
 */
package id.teladan.skp.angkakredit;
