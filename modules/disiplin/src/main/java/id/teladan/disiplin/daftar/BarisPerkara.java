package id.teladan.disiplin.daftar;

import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.perkara.JenisJam;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.SumberIndikasi;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A case in the list.
 *
 * @param kode codes of the alleged breaches, with commas
 * @param tenggat running clock; null without one
 * @param batas its last day (WIB); null without one or without a calendar
 * @param sisa working days left, negative when late; null without a clock or a calendar
 * @param hukuman null before the decision
 */
public record BarisPerkara(
        long id,
        String nomor,
        String nama,
        String nip,
        String unit,
        SumberIndikasi sumber,
        String kode,
        StatusPerkara status,
        JenisJam tenggat,
        LocalDate batas,
        Integer sisa,
        JenisHukuman hukuman,
        LocalDate dilaporkan)
        implements Serializable {

    /** True when the clock has run out. */
    public boolean lewat() {
        return sisa != null && sisa < 0;
    }
}
