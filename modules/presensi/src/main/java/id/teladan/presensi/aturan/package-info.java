/** Pure rules of presence and leave. Perpres 21/2023; Peraturan BKN 24/2017 and 7/2022; the province's rule set. */
package id.teladan.presensi.aturan;
