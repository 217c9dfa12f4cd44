package id.teladan.skp.realisasi;

import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiIndikator;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import java.io.Serializable;
import java.util.List;

/**
 * The sheet of a quarter: every indicator with its value, evidence and the quarter before; every result with feedback.
 *
 * @param terkunci true when the quarter was evaluated, or the SKP is not approved
 * @param bolehUmpanBalik true for the superior of today
 */
public record LembarRealisasi(
        long skpId,
        int tahun,
        String nama,
        StatusSkp status,
        int triwulan,
        boolean terkunci,
        boolean milikSaya,
        boolean bolehUmpanBalik,
        List<Hasil> hasil)
        implements Serializable {

    /** A result with its indicators and feedback of the quarter. */
    public record Hasil(
            int nomor,
            IsiHasilKerja hasilKerja,
            List<Butir> butir,
            List<RincianUmpanBalik> umpanBalik)
            implements Serializable {

        public Hasil {
            butir = List.copyOf(butir);
            umpanBalik = List.copyOf(umpanBalik);
        }
    }

    /** An indicator; {@code kini} and {@code lalu} are null while nothing was written. */
    public record Butir(IsiIndikator indikator, RincianRealisasi kini, RincianRealisasi lalu)
            implements Serializable {}

    public LembarRealisasi {
        hasil = List.copyOf(hasil);
    }

    public long terisi() {
        return hasil.stream()
                .flatMap(h -> h.butir().stream())
                .filter(b -> b.kini() != null && b.kini().terisi())
                .count();
    }

    public long jumlah() {
        return hasil.stream().mapToLong(h -> h.butir().size()).sum();
    }
}
