/**
 * Positions of the units and what follows from who holds them on a day: the superior, the units somebody leads. UU
 * 30/2014 Pasal 14 (Plt, Plh), PP 30/2019 (pejabat penilai). Table {@code core_jabatan}.
 */
package id.teladan.core.jabatan;
