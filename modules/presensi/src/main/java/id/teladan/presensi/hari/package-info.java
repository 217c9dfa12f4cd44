/**
 * Days of people: resolved again whenever a punch, a schedule, a cover or the clock has changed something, and read by pages.
 * Table {@code presensi_hari}, queue {@code presensi_antre_hari}. Perpres 21/2023; presensi-dan-tpp section 2.
 */
package id.teladan.presensi.hari;
