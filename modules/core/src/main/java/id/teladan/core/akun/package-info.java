/**
 * Users: local accounts, lock-out, passwords, sessions, dated roles and their review. Roles are given and ended by two
 * persons. Tables {@code core_akun}, {@code core_peran_pengguna}, {@code core_sesi}, {@code core_tinjauan_akses}.
 */
package id.teladan.core.akun;
