/**
 * Achievement of organisations, per unit and period, set by the leader one level up. PermenPANRB 6/2022, SE Menteri PANRB
 * 3/2023. Owns {@code skp_capaian_organisasi}; the evaluation reads the one of the nearest unit.
 */
package id.teladan.skp.capaian;
