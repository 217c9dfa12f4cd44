/**
 * Rencana aksi: what is to be done for a result within a quarter. PermenPANRB 6/2022. Owns {@code skp_rencana_aksi}.
 */
package id.teladan.skp.rencanaaksi;
