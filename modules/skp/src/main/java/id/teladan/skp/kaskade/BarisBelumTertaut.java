package id.teladan.skp.kaskade;

import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;

/**
 * A main result that supports none of the superior's.
 *
 * @param terputus true when it was linked to a result that the superior took away
 * @param dapatDitautkan true when I am the superior and may link it now
 */
public record BarisBelumTertaut(
        long id,
        long versi,
        String uraian,
        long skpId,
        StatusSkp status,
        long pegawaiId,
        String nama,
        String nip,
        String jabatan,
        String unit,
        boolean terputus,
        boolean dapatDitautkan,
        boolean milikSaya)
        implements Serializable {}
