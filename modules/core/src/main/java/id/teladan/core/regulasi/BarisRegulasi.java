package id.teladan.core.regulasi;

import java.io.Serializable;
import java.util.List;

/**
 * A regulation of the register.
 *
 * @param berlaku first day in force, or that it is not settled
 * @param diganti what replaced it; null = nothing known
 * @param jdih link of the text that was read; null = none read
 * @param diperiksa day on which somebody read it on JDIH; null = nobody has
 * @param oleh who read it
 */
public record BarisRegulasi(
        String id,
        String judul,
        String berlaku,
        String diganti,
        String jdih,
        String diperiksa,
        String oleh,
        List<PasalTercakup> pasal)
        implements Serializable {

    public BarisRegulasi {
        pasal = List.copyOf(pasal);
    }

    /** Number of articles that are covered in this way. */
    public long jumlah(CaraCakup cara) {
        return pasal.stream().filter(p -> p.cara() == cara).count();
    }
}
