/**
 * The allow-list of attendance devices and whose PIN it is in them. Tables: {@code presensi_perangkat}, {@code presensi_pin}.
 */
package id.teladan.presensi.perangkat;
