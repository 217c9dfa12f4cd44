/**
 * Leave: asked for by the employee, considered by the superior of the day, decided by the official of the dated delegation;
 * the balance of annual leave is a ledger that is booked with the decision. Peraturan BKN 24/2017 jo. 7/2021, 7/2022. Owns
 * {@code presensi_cuti}, {@code presensi_riwayat_cuti}, {@code presensi_lampiran_cuti}, {@code presensi_mutasi_saldo}, {@code
 * presensi_pejabat_cuti}, {@code presensi_saldo_tahun}.
 */
package id.teladan.presensi.cuti;
