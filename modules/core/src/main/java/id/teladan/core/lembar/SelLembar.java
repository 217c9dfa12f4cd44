package id.teladan.core.lembar;

import java.time.LocalDate;

/**
 * One cell of an uploaded worksheet.
 *
 * @param teks what it shows: the text as it stands, a number without grouping; empty for an empty cell
 * @param tanggal the day of a TANGGAL, else null
 */
public record SelLembar(JenisSel jenis, String teks, LocalDate tanggal) {

    /** The cell that is not there. */
    public static final SelLembar KOSONG = new SelLembar(JenisSel.KOSONG, "", null);

    /** True when nothing but blanks of any kind stands in it. */
    public boolean kosong() {
        return jenis == JenisSel.KOSONG || (jenis == JenisSel.TEKS && Teks.kosong(teks));
    }
}
