package id.teladan.skp.capaian;

import id.teladan.skp.aturan.CapaianOrganisasi;
import java.io.Serializable;
import java.time.Instant;

/**
 * A unit with its achievement in a period.
 *
 * @param kepala who leads it today; null when nobody does
 * @param predikat null while it was not set
 * @param boleh true when the acting person may set it
 */
public record BarisCapaian(
        long unitId,
        String unit,
        String opd,
        String kepala,
        CapaianOrganisasi predikat,
        String penetap,
        Instant ditetapkan,
        boolean boleh)
        implements Serializable {}
