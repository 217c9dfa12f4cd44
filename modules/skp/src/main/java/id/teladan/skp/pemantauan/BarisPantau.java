package id.teladan.skp.pemantauan;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who owes an SKP.
 *
 * @param skpId null when he has none
 * @param keadaan status of the SKP, BELUM_ADA without one
 * @param diajukan when it was submitted; null before
 * @param predikat predicate of the period that is due; null before
 */
public record BarisPantau(
        long pegawaiId,
        String nama,
        String nip,
        String jabatan,
        String unit,
        String opd,
        Long skpId,
        String keadaan,
        Instant diajukan,
        String predikat)
        implements Serializable {}
