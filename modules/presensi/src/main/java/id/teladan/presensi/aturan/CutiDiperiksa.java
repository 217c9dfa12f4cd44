package id.teladan.presensi.aturan;

import java.io.Serializable;
import java.util.List;

/**
 * What the rules say of a leave.
 *
 * @param hariDibebankan working days of the pattern for TAHUNAN, calendar days for every other kind
 * @param diizinkan no rule forbids it; the officer still decides
 * @param alasan sentences why not, or what must be attached
 */
public record CutiDiperiksa(int hariDibebankan, boolean diizinkan, List<String> alasan)
        implements Serializable {

    public CutiDiperiksa {
        alasan = List.copyOf(alasan);
    }
}
