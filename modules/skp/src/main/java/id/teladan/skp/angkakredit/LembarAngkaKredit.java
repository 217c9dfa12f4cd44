package id.teladan.skp.angkakredit;

import id.teladan.core.aturan.Jejak;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.angkakredit.AngkaKredit;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The angka kredit of a person in his present level.
 *
 * @param jenjang null for who is no functional official; then there is nothing to convert
 * @param boleh true for an officer who may decide and correct
 * @param saldo null when nothing was brought along
 * @param hasil null without a level
 * @param jejak how it was computed; null without a level
 * @param tahun one year each, the latest first
 * @param penetapan decisions of all levels, the latest first
 */
public record LembarAngkaKredit(
        long pegawaiId,
        String nama,
        String nip,
        String jabatan,
        JenjangFungsional jenjang,
        boolean milikSaya,
        boolean boleh,
        Saldo saldo,
        AngkaKredit hasil,
        Jejak jejak,
        List<Tahun> tahun,
        List<Penetapan> penetapan)
        implements Serializable {

    /** What was brought along. */
    public record Saldo(long versi, BigDecimal nilai, LocalDate sampai, String nomor)
            implements Serializable {}

    /**
     * A year that was converted.
     *
     * @param bulan months that count
     * @param ditetapkan true when a decision in force covers it
     */
    public record Tahun(
            int tahun,
            LocalDate mulai,
            LocalDate sampai,
            int bulan,
            PredikatKinerja predikat,
            BigDecimal angkaKredit,
            BigDecimal kumulatif,
            boolean ditetapkan)
            implements Serializable {}

    /** A decision. */
    public record Penetapan(
            long id,
            int tahun,
            JenjangFungsional jenjang,
            String nomor,
            LocalDate tanggal,
            BigDecimal angkaKredit,
            BigDecimal kumulatif,
            String penetap,
            Instant digantiPada,
            String alasanGanti)
            implements Serializable {}

    public LembarAngkaKredit {
        tahun = List.copyOf(tahun);
        penetapan = List.copyOf(penetapan);
    }
}
