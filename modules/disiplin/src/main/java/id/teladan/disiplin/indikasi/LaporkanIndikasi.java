package id.teladan.disiplin.indikasi;

import id.teladan.disiplin.aturan.Dampak;
import id.teladan.disiplin.perkara.SumberIndikasi;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: report a possible breach of discipline.
 *
 * @param pegawaiId whom; null when nobody was chosen
 * @param mulai first day of what happened (WIB); for absence it follows from the days
 * @param sampai last day, included
 * @param kode code of the duty or prohibition
 * @param dampak null where the catalogue does not ask
 * @param hari days of absence (WIB); only for duty 4f
 * @param menitKurang minutes of lateness and early leaving in the year; only for duty 4f
 */
public record LaporkanIndikasi(
        Long pegawaiId,
        SumberIndikasi sumber,
        @Size(max = 4000) String uraian,
        LocalDate mulai,
        LocalDate sampai,
        String kode,
        Dampak dampak,
        @Size(max = 366) List<LocalDate> hari,
        @Min(0) @Max(100_000) int menitKurang) {

    public LaporkanIndikasi {
        hari = List.copyOf(hari);
    }
}
