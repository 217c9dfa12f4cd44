/**
 * Presence and leave: schedules, devices, punches, the resolution of a day, corrections, leave, monthly recap.
 * Regulations: Perpres 21/2023 (working time), PP 11/2017 jo. PP 17/2020 and Peraturan BKN 24/2017 jo. 7/2021 (leave),
 * Peraturan BKN 7/2022 (leave of PPPK). Tables: {@code presensi_*}. The raw punches are
 * only added to; a day is a pure function of the set of punches and is resolved again whenever something about it changes.
 */
package id.teladan.presensi;
