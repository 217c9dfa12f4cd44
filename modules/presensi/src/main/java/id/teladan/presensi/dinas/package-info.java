/**
 * Official travel by letter of assignment: an officer enters one letter for many people; it covers their days. Owns {@code
 * presensi_surat_tugas}, {@code presensi_petugas}.
 */
package id.teladan.presensi.dinas;
