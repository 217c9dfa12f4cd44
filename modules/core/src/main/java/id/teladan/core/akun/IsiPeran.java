package id.teladan.core.akun;

import id.teladan.core.izin.Peran;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role to be given or to be ended.
 *
 * @param peranId the dated role that is ended; null when one is given
 * @param unitId unit that bounds the role; null for roles that reach everybody
 * @param mulai first day (WIB) of a role that is given
 * @param sampai last day (WIB), inclusive; null = open. When a role is ended: its new last day
 */
public record IsiPeran(
        Long peranId, long pegawaiId, Peran peran, Long unitId, LocalDate mulai, LocalDate sampai)
        implements Serializable {

    /** Gives a role. */
    public static IsiPeran beri(
            long pegawaiId, Peran peran, Long unitId, LocalDate mulai, LocalDate sampai) {
        return new IsiPeran(null, pegawaiId, peran, unitId, mulai, sampai);
    }

    boolean pengakhiran() {
        return peranId != null;
    }
}
