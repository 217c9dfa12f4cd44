package id.teladan.core.akun;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated role with its origin and its last review.
 *
 * @param unit name of the unit that bounds it; null = everybody
 * @param keadaan BERLAKU, AKAN_BERLAKU or BERAKHIR as of today
 * @param pengusul who proposed it; null for roles of the installation
 * @param pemutus who decided it
 * @param ditinjau moment of the review in the running quarter, null while it is not reviewed
 * @param peninjau who reviewed it then
 */
public record PeranTercatat(
        long id,
        long pegawaiId,
        String nama,
        String nip,
        String peran,
        Long unitId,
        String unit,
        LocalDate mulai,
        LocalDate sampai,
        String keadaan,
        Long usulanId,
        String pengusul,
        String pemutus,
        Instant ditinjau,
        String peninjau)
        implements Serializable {}
