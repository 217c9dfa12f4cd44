/**
 * Training: needs, proposals, classes, certificates, jam pelajaran (JP), evaluation after training, tugas belajar.
 * Regulations: PP 11/2017 jo. PP 17/2020, Peraturan LAN 10/2018 and 5/2022. Tables: {@code diklat_*}, none yet; today the
 * rules, asked as calculators.
 */
package id.teladan.diklat;
