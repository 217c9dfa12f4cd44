/** The rules of training as calculators: {@code konversi-jp}, {@code kelulusan-diklat}, {@code evaluasi-pasca-diklat}. */
package id.teladan.diklat.kalkulator;
