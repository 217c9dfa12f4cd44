package id.teladan.core.impor;

import id.teladan.core.aturan.TingkatTemuan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PesanGalat;
import java.io.Serializable;
import java.util.Locale;

/**
 * One problem of a row for the screen.
 *
 * @param lembar name of the worksheet
 * @param baris row number that Excel shows
 * @param huruf column letters that Excel shows; empty for a column that is not in the file
 * @param kolom header code
 * @param kunci NIP or unit code of the row
 */
public record MasalahBaris(
        String lembar,
        int baris,
        String huruf,
        String kolom,
        String kunci,
        TingkatTemuan tingkat,
        Pelanggaran masalah)
        implements Serializable {

    /** What is wrong and what to do, in a language. */
    public String pesan(Locale bahasa) {
        return PesanGalat.teks(masalah, bahasa);
    }
}
