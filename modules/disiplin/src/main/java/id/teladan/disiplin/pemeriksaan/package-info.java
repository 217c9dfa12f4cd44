/**
 * Summons, examination and report of a case. PP 94/2021 Pasal 26-32, Peraturan BKN 6/2022. Owns {@code
 * disiplin_panggilan}, {@code disiplin_tanya_jawab}, {@code disiplin_pemeriksaan}.
 */
package id.teladan.disiplin.pemeriksaan;
