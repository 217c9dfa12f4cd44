package id.teladan.presensi.cuti;

import id.teladan.core.aturan.Jejak;
import java.io.Serializable;
import java.util.List;

/**
 * What a request costs and whether the rules allow it.
 *
 * @param hari working days for TAHUNAN, calendar days for every other kind
 * @param alasan sentences why not, or what must be attached
 * @param saldo balance of the year of the first day; null for a kind that spends none
 * @param menunggu days of own requests of this year that wait for a decision
 */
public record PerkiraanCuti(
        int hari,
        boolean diizinkan,
        List<String> alasan,
        int masaKerjaBulan,
        Jejak jejak,
        SaldoTerbaca saldo,
        int menunggu,
        List<Bentrok> bentrok)
        implements Serializable {

    public PerkiraanCuti {
        alasan = List.copyOf(alasan);
        bentrok = List.copyOf(bentrok);
    }

    /** True when the balance suffices; always for a kind that spends none. */
    public boolean cukup() {
        return saldo == null || hari <= saldo.sisa().total();
    }

    /** True when it may be submitted as it is. */
    public boolean dapatDiajukan() {
        return diizinkan && cukup() && bentrok.isEmpty();
    }
}
