/**
 * Progress by day: quick notes for a result, and the same as a worksheet that is downloaded, filled, looked over and taken
 * in. PermenPANRB 6/2022 (pendokumentasian kinerja). Owns {@code skp_kemajuan}.
 */
package id.teladan.skp.kemajuan;
