/** Local accounts, lock-out, sessions. Table {@code core_akun}. */
package id.teladan.core.akun;
