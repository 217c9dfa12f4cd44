package id.teladan.core.akun;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A person as a user, with everything that the administrator decides on.
 *
 * @param gagalBeruntun failed sign-ins in a row
 * @param terkunciSampai end of a lock-out, null when there is none
 * @param diri it is the acting person himself
 * @param perluOrangKedua he holds a role, so that a one-time password needs an approved proposal
 * @param bolehAturUlang until when such a proposal allows it; null = not now
 */
public record RincianPengguna(
        BarisPengguna pokok,
        String jabatan,
        String unit,
        int gagalBeruntun,
        Instant terkunciSampai,
        Instant sandiSampai,
        boolean diri,
        boolean perluOrangKedua,
        Instant bolehAturUlang,
        List<PeranTercatat> peran)
        implements Serializable {

    public RincianPengguna {
        peran = List.copyOf(peran);
    }

    public boolean punyaAkun() {
        return pokok.namaAkun() != null;
    }
}
