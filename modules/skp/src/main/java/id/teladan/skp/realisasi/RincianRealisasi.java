package id.teladan.skp.realisasi;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A realisation with its evidence. */
public record RincianRealisasi(
        long id,
        long versi,
        long indikatorId,
        int triwulan,
        BigDecimal angka,
        String uraian,
        LocalDate tanggal,
        List<RincianBukti> bukti)
        implements Serializable {

    public RincianRealisasi {
        bukti = List.copyOf(bukti);
    }

    /** Number and text as forms print them; empty when nothing was written. */
    public String teks() {
        var nilai =
                angka == null ? "" : angka.stripTrailingZeros().toPlainString().replace('.', ',');
        return (nilai + (uraian == null ? "" : (nilai.isEmpty() ? "" : ". ") + uraian)).strip();
    }

    public boolean terisi() {
        return angka != null || uraian != null;
    }
}
