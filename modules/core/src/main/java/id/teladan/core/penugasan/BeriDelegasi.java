package id.teladan.core.penugasan;

import id.teladan.core.izin.HakDelegasi;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: hand over own rights.
 *
 * @param unitId bound to this unit and what is below it; null = as far as one's own rights reach
 * @param mulai first day
 * @param sampai last day, inclusive
 */
public record BeriDelegasi(
        Long penerimaId,
        List<HakDelegasi> hak,
        Long unitId,
        LocalDate mulai,
        LocalDate sampai,
        String alasan,
        String nomorSurat)
        implements Serializable {

    public BeriDelegasi {
        hak = hak == null ? List.of() : List.copyOf(hak);
    }
}
