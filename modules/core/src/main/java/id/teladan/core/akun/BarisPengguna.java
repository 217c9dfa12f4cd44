package id.teladan.core.akun;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A person as a user.
 *
 * @param namaAkun local account; null when he has none
 * @param keadaan AKTIF, TERKUNCI, NONAKTIF, WAJIB_GANTI or TANPA_AKUN
 * @param peran roles of today beyond those that everybody has
 */
public record BarisPengguna(
        long pegawaiId,
        String nama,
        String nip,
        String namaAkun,
        String keadaan,
        Instant masukTerakhir,
        List<String> peran)
        implements Serializable {

    public BarisPengguna {
        peran = List.copyOf(peran);
    }
}
