package id.teladan.core.nilai;

import id.teladan.core.galat.PelanggaranAturan;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * NIP of a PNS or NI of a PPPK: 18 digits, the first eight are the date of birth, then year and month of the TMT (or
 * the PPPK code), sex and serial. Blanks and dots are dropped. {@link PeriksaNip} lists every problem of a text.
 */
public record Nip(String nilai) implements Serializable {

    private static final Pattern BLANK_DAN_TITIK =
            Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF.]");
    private static final Pattern POLA = Pattern.compile("[0-9]{14}[12](?!000)[0-9]{3}");

    public Nip {
        nilai = baku(nilai);
        if (!POLA.matcher(nilai).matches() || tanggal(nilai).isEmpty()) {
            throw PelanggaranAturan.kode("NIP_TIDAK_SAH");
        }
    }

    /** The text without blanks (of any alphabet) and dots. */
    public static String baku(String teks) {
        return BLANK_DAN_TITIK.matcher(teks).replaceAll("");
    }

    public LocalDate tanggalLahir() {
        return tanggal(nilai).orElseThrow();
    }

    /** {@code 19860926 201505 1 001}. */
    public String tampil() {
        return nilai.substring(0, 8)
                + " "
                + nilai.substring(8, 14)
                + " "
                + nilai.charAt(14)
                + " "
                + nilai.substring(15);
    }

    /** The real calendar day in the first eight digits, or empty. */
    static Optional<LocalDate> tanggal(String angka) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(angka.substring(0, 4)),
                            Integer.parseInt(angka.substring(4, 6)),
                            Integer.parseInt(angka.substring(6, 8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
