/** Continuous feedback of the superior. PermenPANRB 6/2022 (umpan balik berkelanjutan). Owns {@code skp_umpan_balik}. */
package id.teladan.skp.umpanbalik;
