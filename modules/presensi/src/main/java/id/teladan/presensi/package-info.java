/**
 * Presence and leave: schedules, devices, punches, the resolution of a day, corrections, leave, monthly recap.
 * Regulations: Perpres 21/2023 (working time), PP 11/2017 jo. PP 17/2020 and Peraturan BKN 24/2017 jo. 7/2021 (leave),
 * Peraturan BKN 7/2022 (leave of PPPK). Tables: {@code presensi_*}. Today the rules of a day and of leave, asked as
 * calculators, and leave itself.
 */
package id.teladan.presensi;
