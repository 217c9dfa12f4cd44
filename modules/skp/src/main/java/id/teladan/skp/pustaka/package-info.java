/**
 * Results that need not be written anew: copied from an own earlier SKP, or picked from the library of the position that the
 * agency keeps. PermenPANRB 6/2022 (perencanaan kinerja). Owns {@code skp_pustaka} and {@code skp_pustaka_indikator}.
 */
package id.teladan.skp.pustaka;
