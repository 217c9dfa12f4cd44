package id.teladan.core.usulan;

import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.galat.Pelanggaran;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A proposal with everything that its decision needs.
 *
 * @param bukti evidence, or null
 * @param pemutus who decided it, null while it waits
 * @param dampak as of now while it waits, later as it stood at the decision
 * @param masalah what speaks against it now; empty once it is decided
 * @param tautan page of what is changed, or null
 * @param bolehDiputuskan the acting person may decide it now
 * @param bolehDitarik it is his own and waits
 */
public record RincianUsulan(
        long id,
        long versi,
        String jenis,
        String ringkasan,
        String alasan,
        LocalDate berlaku,
        RingkasBerkas bukti,
        StatusUsulan status,
        String pengusul,
        Instant diajukan,
        String pemutus,
        Instant diputuskan,
        String catatan,
        List<BarisDampak> dampak,
        List<Pelanggaran> masalah,
        String tautan,
        boolean bolehDiputuskan,
        boolean bolehDitarik)
        implements Serializable {

    public RincianUsulan {
        dampak = List.copyOf(dampak);
        masalah = List.copyOf(masalah);
    }
}
