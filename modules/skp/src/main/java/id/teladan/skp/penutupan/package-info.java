/**
 * Closing of a unit's evaluation and the calibration before it. Outside the pattern the leader explains himself, in a unit
 * of ten or more the next superior countersigns; nobody is forced down. SE Menteri PANRB 3/2023. Owns {@code
 * skp_penutupan}, {@code skp_kalibrasi}.
 */
package id.teladan.skp.penutupan;
