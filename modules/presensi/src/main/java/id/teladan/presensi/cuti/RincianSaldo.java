package id.teladan.presensi.cuti;

import id.teladan.core.aturan.Jejak;
import id.teladan.presensi.aturan.SaldoCuti;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The balance of a person with its ledger.
 *
 * @param saldo null for an official of the state
 * @param pembukaan null while the year is not opened for the person
 */
public record RincianSaldo(
        long id,
        String nama,
        String nip,
        String jabatan,
        SaldoTerbaca saldo,
        Pembukaan pembukaan,
        List<BarisMutasi> mutasi)
        implements Serializable {

    /** The balance as the year was opened; later entries do not change it. */
    public record Pembukaan(SaldoCuti saldo, Jejak jejak, Instant pada) implements Serializable {}

    public RincianSaldo {
        mutasi = List.copyOf(mutasi);
    }
}
