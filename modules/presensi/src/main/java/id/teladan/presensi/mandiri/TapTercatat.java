package id.teladan.presensi.mandiri;

import id.teladan.core.aturan.Jejak;
import id.teladan.presensi.aturan.IsyaratTap;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A check-in in the ledger.
 *
 * @param waktu when it counts
 * @param diterima when it arrived
 * @param lokasi name of the place in which or near which it was made; null without
 * @param jarak metres from its centre; null without
 * @param isyarat what an officer may want to look at
 * @param risiko 0 to 100
 * @param baru false when it had been there before
 */
public record TapTercatat(
        String permintaan,
        Instant waktu,
        Instant diterima,
        String lokasi,
        Integer jarak,
        List<IsyaratTap> isyarat,
        int risiko,
        Jejak jejak,
        boolean baru)
        implements Serializable {

    public TapTercatat {
        isyarat = List.copyOf(isyarat);
    }

    public boolean luring() {
        return isyarat.contains(IsyaratTap.LURING);
    }
}
