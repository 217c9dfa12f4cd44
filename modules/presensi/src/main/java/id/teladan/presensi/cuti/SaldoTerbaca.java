package id.teladan.presensi.cuti;

import id.teladan.core.aturan.Jejak;
import id.teladan.presensi.aturan.SaldoCuti;
import java.io.Serializable;

/**
 * Annual leave of a person in a year, as the ledger stands.
 *
 * @param awal rights on 1 January
 * @param terpakai what leave of this year has spent of them
 * @param sisa what is left
 */
public record SaldoTerbaca(
        int tahun, SaldoCuti awal, SaldoCuti terpakai, SaldoCuti sisa, Jejak jejak)
        implements Serializable {}
