package id.teladan.skp.pemantauan;

import java.io.Serializable;
import java.util.List;

/**
 * How the appraisers of the scope rate.
 *
 * @param triwulan 1 to 4, or 0 for the year
 * @param baris those who lie apart first, then the others; who has too few people last
 */
public record LembarPenilai(int tahun, int triwulan, List<BarisPenilai> baris)
        implements Serializable {

    public LembarPenilai {
        baris = List.copyOf(baris);
    }
}
