package id.teladan.core.impor;

import id.teladan.core.aturan.TingkatTemuan;
import java.util.List;

/**
 * One problem of one row.
 *
 * @param huruf column letters as Excel shows them; empty for a column that is not in the file
 * @param kolom header code
 * @param kunci NIP or unit code of the row, to find it again
 */
record GalatBaris(
        LembarImpor lembar,
        int baris,
        String huruf,
        String kolom,
        String kunci,
        TingkatTemuan tingkat,
        String kode,
        List<String> nilai) {}
