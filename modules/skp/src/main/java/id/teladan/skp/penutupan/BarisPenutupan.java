package id.teladan.skp.penutupan;

import java.io.Serializable;

/**
 * A unit with the state of its closing in a period.
 *
 * @param status of the last closing; null while there is none
 * @param tugas what waits for the acting person: TUTUP, SAHKAN, or null
 */
public record BarisPenutupan(
        long unitId, String unit, String kepala, StatusPenutupan status, String tugas)
        implements Serializable {}
