/**
 * Realisation per indicator and quarter with evidence. PermenPANRB 6/2022 (pelaksanaan, pemantauan). Owns {@code
 * skp_realisasi}, {@code skp_bukti}; grants reading of the files to who may read the SKP.
 */
package id.teladan.skp.realisasi;
