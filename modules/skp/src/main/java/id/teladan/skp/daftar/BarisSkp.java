package id.teladan.skp.daftar;

import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An SKP in the list of its owner.
 *
 * @param predikat predicate of the yearly evaluation; null before
 */
public record BarisSkp(
        long id,
        int tahun,
        LocalDate mulai,
        LocalDate sampai,
        Pendekatan pendekatan,
        StatusSkp status,
        int nomorVersi,
        boolean perubahanDibuka,
        String catatanPengembalian,
        Instant diubahPada,
        long jumlahHasil,
        String predikat)
        implements Serializable {}
