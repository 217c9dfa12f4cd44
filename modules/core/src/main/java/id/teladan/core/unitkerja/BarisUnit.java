package id.teladan.core.unitkerja;

import java.io.Serializable;

/**
 * A unit in the tree, as of a day.
 *
 * @param adaAnak true when units stand below it on the day
 * @param orang people with a definitive position in the unit or below it
 * @param lowong posts of the unit and of everything below it that nobody holds definitively
 * @param jalurNama names of the units above it, the top first; empty when not asked for
 */
public record BarisUnit(
        long id,
        String kode,
        String nama,
        String jenis,
        Long indukId,
        boolean adaAnak,
        long orang,
        long lowong,
        String jalurNama)
        implements Serializable {}
