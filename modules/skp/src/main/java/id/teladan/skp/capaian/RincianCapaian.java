package id.teladan.skp.capaian;

import id.teladan.core.aturan.Jejak;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import java.io.Serializable;
import java.time.Instant;

/**
 * The achievement of one unit in a period; everything about it is null while it was not set.
 *
 * @param versi 0 while it was not set
 * @param boleh true when the acting person may set it now
 */
public record RincianCapaian(
        MasaCapaian masa,
        long unitId,
        String unit,
        String opd,
        String kepala,
        long versi,
        CapaianOrganisasi predikat,
        CapaianOrganisasi usulan,
        Integer melampaui,
        Integer tercapai,
        Integer berproses,
        Integer diam,
        Rating capaianPk,
        Rating ekspektasi,
        String penjelasan,
        String rekomendasi,
        String alasan,
        String penetap,
        String jabatan,
        Instant ditetapkan,
        Jejak jejak,
        boolean boleh)
        implements Serializable {}
