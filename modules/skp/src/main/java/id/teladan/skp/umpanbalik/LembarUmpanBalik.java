package id.teladan.skp.umpanbalik;

import id.teladan.skp.rencana.NilaiBerakhlak;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * To whom somebody may give feedback, and what he gave.
 *
 * @param dibuka false when the province leaves feedback to the superiors
 * @param penerima the own superior first, then colleagues by name
 * @param lagi true when the search leaves more colleagues than are shown
 * @param diberikan the own feedback of the year, the latest first
 */
public record LembarUmpanBalik(
        boolean dibuka, List<Penerima> penerima, boolean lagi, List<Diberikan> diberikan)
        implements Serializable {

    /**
     * Somebody who can get feedback.
     *
     * @param sebagai REKAN, or BAWAHAN for feedback to the own superior
     * @param skpId SKP in force of the year; null while there is none
     */
    public record Penerima(
            long pegawaiId, String nama, String nip, String jabatan, String sebagai, Long skpId)
            implements Serializable {}

    /** Feedback that was given. */
    public record Diberikan(
            String nama, NilaiBerakhlak nilai, Sentimen sentimen, String teks, Instant waktu)
            implements Serializable {}

    public LembarUmpanBalik {
        penerima = List.copyOf(penerima);
        diberikan = List.copyOf(diberikan);
    }
}
