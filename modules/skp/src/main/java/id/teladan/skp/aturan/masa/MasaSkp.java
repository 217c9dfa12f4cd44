package id.teladan.skp.aturan.masa;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The period of the next SKP; both days included.
 *
 * @param tutupSampai last day of the present SKP, which the new one replaces; null when none is replaced
 * @param kontrak true when a contract ends it before the year does
 */
public record MasaSkp(
        LocalDate mulai, LocalDate sampai, Alasan alasan, LocalDate tutupSampai, boolean kontrak)
        implements Serializable {

    /** Why it begins when it begins. */
    public enum Alasan {
        SETAHUN,
        /** A position was taken up in mid-year. */
        PEJABAT_BARU,
        /** The present SKP belongs to the position before. */
        PINDAH_JABATAN,
        /** The last SKP of the year has ended, a new contract or position goes on. */
        LANJUTAN,
        /** The present SKP covers the rest of the year. */
        TIDAK_PERLU
    }

    static final MasaSkp TIDAK_PERLU = new MasaSkp(null, null, Alasan.TIDAK_PERLU, null, false);
}
