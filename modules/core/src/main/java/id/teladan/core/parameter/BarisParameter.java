package id.teladan.core.parameter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A parameter as of today.
 *
 * @param jenis BULAT, DESIMAL, DAFTAR or TEKS
 * @param nilai value of today; null when none holds
 * @param putusan true when a decision set it, false when it is the default of the code
 * @param akan first day of the next value that is decided already, or null
 */
public record BarisParameter(
        String nama,
        String judul,
        String modul,
        String jenis,
        String nilai,
        LocalDate mulai,
        String dasarId,
        String dasarPasal,
        boolean putusan,
        LocalDate akan,
        List<String> kalkulator)
        implements Serializable {

    public BarisParameter {
        kalkulator = List.copyOf(kalkulator);
    }
}
