/**
 * Users: local accounts, lock-out of names, passwords, sessions (also those ended by the identity provider), dated roles
 * and their review. Roles are given and ended by two persons. Tables {@code core_akun}, {@code core_percobaan_masuk},
 * {@code core_sesi}, {@code core_sesi_dicabut}, {@code core_peran_pengguna}, {@code core_tinjauan_akses}.
 */
package id.teladan.core.akun;
