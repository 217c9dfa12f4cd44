package id.teladan.skp.daftar;

import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiSkp;
import java.io.Serializable;

/**
 * What waits for a decision beside the version in force.
 *
 * @param berlaku content of the version in force; null before the first approval
 */
public record Perbandingan(RincianSkp diajukan, IsiSkp berlaku) implements Serializable {

    /** True for a result that is new or different from the version in force. */
    public boolean berubah(IsiHasilKerja h) {
        return berlaku != null
                && berlaku.hasilKerja().stream()
                        .noneMatch(
                                l ->
                                        l.id() == h.id()
                                                && l.versi() == h.versi()
                                                && l.indikator().equals(h.indikator()));
    }
}
