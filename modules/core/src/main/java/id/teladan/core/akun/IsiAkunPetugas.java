package id.teladan.core.akun;

import java.io.Serializable;

/**
 * Leave to give an officer a one-time password.
 *
 * @param namaAkun name of a new account; null when there is one
 */
public record IsiAkunPetugas(long pegawaiId, String namaAkun) implements Serializable {}
