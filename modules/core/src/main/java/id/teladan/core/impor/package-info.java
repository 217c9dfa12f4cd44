/**
 * Import of employees, units, records and former positions from Excel: template, full check with a preview that is kept, commit in the background,
 * all or nothing, and the workbook of errors. PP 11/2017 jo. PP 17/2020 (personnel data); columns and codes follow SIASN.
 * Tables {@code core_impor}, {@code core_impor_berkas}, {@code core_impor_baris}, {@code core_impor_galat}, {@code
 * core_kunci}.
 */
package id.teladan.core.impor;
