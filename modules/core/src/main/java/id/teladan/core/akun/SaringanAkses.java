package id.teladan.core.akun;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Peran;
import java.io.Serializable;

/**
 * Which dated roles the access review shows.
 *
 * @param cari name or NIP; null or empty = all
 * @param peran only this role; null = all
 * @param hak only roles with this right; null = all
 * @param belumDitinjau only what nobody has reviewed in the running quarter
 * @param berakhir also roles that have ended
 */
public record SaringanAkses(
        String cari, Peran peran, Hak hak, boolean belumDitinjau, boolean berakhir)
        implements Serializable {}
