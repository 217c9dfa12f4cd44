package id.teladan.core.akun;

import id.teladan.core.izin.Peran;
import java.io.Serializable;

/**
 * Which users a list shows.
 *
 * @param cari name, NIP or account; null or empty = all
 * @param peran only holders of this role today; null = all
 */
public record SaringanPengguna(Keadaan keadaan, String cari, Peran peran) implements Serializable {

    /** State of the account. */
    public enum Keadaan {
        /** People with a local account. */
        AKUN,
        TERKUNCI,
        NONAKTIF,
        /** A one-time password waits for its change. */
        WAJIB_GANTI,
        /** Everybody, also those who sign in through a directory. */
        SEMUA
    }
}
