/**
 * The rules of discipline as calculators: {@code ketidakhadiran}, {@code tenggat-disiplin}, {@code pejabat-menghukum},
 * {@code pilih-hukuman}, {@code masa-hukuman}. They propose; only the officer whom the law names decides.
 */
package id.teladan.disiplin.kalkulator;
