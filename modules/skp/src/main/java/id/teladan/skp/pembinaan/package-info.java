/**
 * Guidance during the year: dialog kinerja, bimbingan and konseling between an employee and his superior. A konseling is read
 * by its counsellor, the employee and the personnel agency only; every other reading of one is kept in the access log.
 * PermenPANRB 6/2022 (pembinaan kinerja). Owns {@code skp_pembinaan}.
 */
package id.teladan.skp.pembinaan;
