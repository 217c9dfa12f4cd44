package id.teladan.core.lembar;

import java.util.List;

/**
 * One row of an uploaded worksheet.
 *
 * @param nomor the row number that Excel shows, from 1
 * @param sel cells from column A on; columns behind the last filled one are missing
 */
public record BarisLembar(int nomor, List<SelLembar> sel) {

    public BarisLembar {
        sel = List.copyOf(sel);
    }

    /** The cell of a column from 0; {@link SelLembar#KOSONG} when there is none. */
    public SelLembar sel(int kolom) {
        return kolom < sel.size() ? sel.get(kolom) : SelLembar.KOSONG;
    }

    /** Column letters as Excel shows them: 0 is A, 26 is AA. */
    public static String hurufKolom(int kolom) {
        var hasil = new StringBuilder();
        for (var sisa = kolom; sisa >= 0; sisa = sisa / 26 - 1) {
            hasil.insert(0, (char) ('A' + sisa % 26));
        }
        return hasil.toString();
    }
}
