package id.teladan.skp.dokumen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** Words, dates and names as the official forms print them. */
final class Istilah {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
    private static final DateTimeFormatter HARI_BULAN =
            DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("id"));
    private static final Properties KATA = kata();

    private Istilah() {}

    /** The word for a constant; empty for null. */
    static String untuk(Enum<?> nilai) {
        return nilai == null ? "" : untuk(nilai.getDeclaringClass().getSimpleName(), nilai.name());
    }

    static String untuk(String jenis, String nama) {
        var kata = KATA.getProperty(jenis + "." + nama);
        if (kata == null) {
            throw new IllegalStateException("istilah.properties: " + jenis + "." + nama);
        }
        return kata;
    }

    static String tanggal(LocalDate hari) {
        return hari == null ? "" : TANGGAL.format(hari);
    }

    static String tanggal(Instant saat) {
        return saat == null ? "" : TANGGAL.format(saat.atZone(WIB));
    }

    /** {@code 1 Januari s.d. 31 Desember 2026}. */
    static String periode(LocalDate mulai, LocalDate sampai) {
        return (mulai.getYear() == sampai.getYear() ? HARI_BULAN : TANGGAL).format(mulai)
                + " s.d. "
                + TANGGAL.format(sampai);
    }

    /** {@code Plt. Kepala Bidang …}. */
    static String jabatan(String sebagai, String jabatan) {
        return (sebagai == null ? "" : untuk("sebagai", sebagai)) + atau(jabatan);
    }

    /** The text, or the dash of a form for nothing. */
    static String atau(String teks) {
        return teks == null || teks.isBlank() ? "-" : teks;
    }

    private static Properties kata() {
        try (var baca =
                new InputStreamReader(
                        Istilah.class.getResourceAsStream("istilah.properties"),
                        StandardCharsets.UTF_8)) {
            var hasil = new Properties();
            hasil.load(baca);
            return hasil;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
