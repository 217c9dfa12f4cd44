/**
 * Working patterns of units and people, dated, and rosters of shifts. Tables {@code presensi_penetapan_jadwal}, {@code
 * presensi_roster}; every change enters the days that it touches into the queue. Perpres 21/2023 Pasal 3, 4, 7.
 */
package id.teladan.presensi.jadwal;
