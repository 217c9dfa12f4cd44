/** The rules of presence and leave as calculators: {@code presensi-hari}, {@code hari-cuti}, {@code saldo-cuti}. */
package id.teladan.presensi.kalkulator;
