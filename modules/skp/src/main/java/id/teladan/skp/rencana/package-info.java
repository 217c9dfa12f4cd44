/**
 * Planning: drafting, submitting and changing an SKP. Stages 1 of PermenPANRB 6/2022 and PP 30/2019: hasil kerja,
 * indicators, BerAKHLAK with expectations, lampiran. Owns {@code skp_skp}, {@code skp_hasil_kerja}, {@code
 * skp_indikator}, {@code skp_ekspektasi}, {@code skp_lampiran}, {@code skp_riwayat}, {@code skp_versi}.
 */
package id.teladan.skp.rencana;
