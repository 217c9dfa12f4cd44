/**
 * Records of a person: rank, education, training, credit points, awards, leave, family, salary steps, contracts. Each row has its
 * decree, evidence, source and verification; it is never edited: a correction is a new row that supersedes the old one, a wrong
 * row is voided with a reason. The state of a day is the valid row with the latest TMT until that day. What a kind holds is declared
 * in {@code JenisRiwayat}. A rank is also kept in {@code core_riwayat_golongan}, from which lists read; that table follows the
 * valid rows. Table {@code core_riwayat}. PP 11/2017; Peraturan BKN on SIASN.
 */
package id.teladan.core.riwayat;
