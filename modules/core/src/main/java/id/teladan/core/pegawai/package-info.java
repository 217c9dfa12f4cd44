/**
 * People and what they hold: master data, rank history, dated assignments to positions. UU 20/2023, PP 11/2017 jo. PP
 * 17/2020, Peraturan BKN on SIASN. Tables {@code core_pegawai}, {@code core_penugasan}, {@code
 * core_riwayat_golongan}, {@code core_golongan}.
 */
package id.teladan.core.pegawai;
