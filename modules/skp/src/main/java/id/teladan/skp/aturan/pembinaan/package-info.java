/** Pure checks of dialog kinerja, bimbingan and konseling. PermenPANRB 6/2022 (pembinaan kinerja). */
package id.teladan.skp.aturan.pembinaan;
