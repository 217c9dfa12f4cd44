/** Local accounts, lock-out of names, sessions ended by the identity provider. Tables {@code core_akun}, {@code core_percobaan_masuk}, {@code core_sesi_dicabut}. */
package id.teladan.core.akun;
