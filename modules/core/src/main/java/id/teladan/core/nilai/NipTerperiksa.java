package id.teladan.core.nilai;

import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.TingkatTemuan;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a text says as a NIP, as far as it can be read, and what is wrong with it.
 *
 * @param nip the text without blanks and dots
 * @param tanggalLahir null when the first eight digits are no day
 * @param tmt month of the TMT CPNS; null for a PPPK and when it cannot be read
 * @param tahunPengangkatan null when it cannot be read
 * @param jenisKelamin LAKI_LAKI, PEREMPUAN or null
 * @param urut three digits; null when it cannot be read
 */
public record NipTerperiksa(
        String nip,
        LocalDate tanggalLahir,
        YearMonth tmt,
        Integer tahunPengangkatan,
        String jenisKelamin,
        String urut,
        List<Temuan> masalah)
        implements Serializable {

    public NipTerperiksa {
        masalah = List.copyOf(masalah);
    }

    /** No GALAT; warnings do not matter. */
    public boolean sah() {
        return masalah.stream().noneMatch(m -> m.tingkat() == TingkatTemuan.GALAT);
    }
}
