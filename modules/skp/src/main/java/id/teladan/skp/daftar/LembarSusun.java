package id.teladan.skp.daftar;

import id.teladan.skp.kaskade.TawaranMasuk;
import java.io.Serializable;
import java.util.List;

/**
 * The editor of an own SKP: the SKP and what stands beside it.
 *
 * @param atasan results of the superior; null on every other sheet
 * @param matriks people x results; null on every other sheet
 * @param tawaran results that were offered to the owner; empty on every other sheet
 */
public record LembarSusun(
        RincianSkp rincian, SkpAtasan atasan, Matriks matriks, List<TawaranMasuk> tawaran)
        implements Serializable {

    public LembarSusun {
        tawaran = List.copyOf(tawaran);
    }
}
