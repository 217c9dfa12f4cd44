/**
 * From the wire to the ledger: what attendance devices send is stored in one transaction and acknowledged after its commit.
 * Tables: {@code presensi_tap}, {@code presensi_kabar}, {@code presensi_perangkat_asing}, {@code presensi_catatan_perangkat},
 * {@code presensi_pengguna_perangkat}; writes quarantine rows.
 */
package id.teladan.presensi.penerimaan;
