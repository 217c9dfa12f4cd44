package id.teladan.skp.pemantauan;

import id.teladan.core.aturan.Jejak;
import id.teladan.skp.aturan.penilai.PenilaiTerbaca;
import java.io.Serializable;

/**
 * An appraiser against the others of his OPD.
 *
 * @param unit unit of his position today; null when he has none
 * @param orang people whom he has appraised
 */
public record BarisPenilai(
        long pegawaiId,
        String nama,
        String jabatan,
        String unit,
        String opd,
        int orang,
        PenilaiTerbaca hasil,
        Jejak jejak)
        implements Serializable {}
