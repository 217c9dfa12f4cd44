package id.teladan.web.rupa;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, months and moments as people write them in a field, whatever the language of their browser: {@code 25/11/2026},
 * {@code 25 Nov 2026}, {@code 25112026}; {@code 11/2026}; {@code 25/11/2026 07:30}. ISO texts are read too. The script
 * {@code tanggal.js} reads and writes the same. A year has four digits, so that a day of birth is never guessed.
 */
public enum TanggalTertulis {
    /** A day, as ISO {@code 2026-11-25}. */
    DATE,
    /** A month, as ISO {@code 2026-11}. */
    MONTH,
    /** A day and a time, as ISO {@code 2026-11-25T07:30:00}. */
    DATETIME_LOCAL;

    private static final List<List<String>> BULAN =
            List.of(
                    List.of("jan"),
                    List.of("feb", "peb"),
                    List.of("mar"),
                    List.of("apr"),
                    List.of("mei", "may"),
                    List.of("jun"),
                    List.of("jul"),
                    List.of("agu", "agt", "ags", "aug"),
                    List.of("sep"),
                    List.of("okt", "oct"),
                    List.of("nov", "nop"),
                    List.of("des", "dec"));
    private static final String PISAH = "[\\s/.-]+";
    private static final String NAMA_BULAN = "(\\d{1,2}|[a-z]{3,9})";
    private static final Pattern HARI =
            Pattern.compile("(\\d{1,2})" + PISAH + NAMA_BULAN + PISAH + "(\\d{4})");
    private static final Pattern RAPAT = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern HARI_ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BULAN_SAJA = Pattern.compile(NAMA_BULAN + PISAH + "(\\d{4})");
    private static final Pattern BULAN_ISO = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern SAAT =
            Pattern.compile("(.+?)[\\st]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?");

    /** The kind by the type of its HTML input, a day when it is none of them. */
    public static TanggalTertulis jenis(Object tipe) {
        for (var satu : values()) {
            if (satu.tipe().equals(tipe)) {
                return satu;
            }
        }
        return DATE;
    }

    /** Type of the HTML input whose picker fits. */
    public String tipe() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ISO text; null when the text cannot be read. */
    public String baca(String teks) {
        var rapi = teks == null ? "" : teks.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (this) {
                case DATE -> iso(hari(rapi));
                case MONTH -> iso(bulan(rapi));
                case DATETIME_LOCAL -> saat(rapi);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How a value stands in the field: {@code 25/11/2026}; what cannot be read stays as it was typed. */
    public String tulis(Object nilai) {
        var teks = nilai == null ? "" : nilai.toString();
        var iso = baca(teks);
        if (iso == null) {
            return teks;
        }
        return switch (this) {
            case DATE -> balik(iso);
            case MONTH -> iso.substring(5) + "/" + iso.substring(0, 4);
            case DATETIME_LOCAL -> balik(iso) + " " + iso.substring(11).replaceFirst(":00$", "");
        };
    }

    private static String balik(String iso) {
        return iso.substring(8, 10) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }

    private static String iso(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }

    private static LocalDate hari(String teks) {
        var iso = HARI_ISO.matcher(teks);
        if (iso.matches()) {
            return LocalDate.of(tahun(iso, 1), angka(iso, 2), angka(iso, 3));
        }
        for (var pola : List.of(HARI, RAPAT)) {
            var cocok = pola.matcher(teks);
            if (cocok.matches()) {
                return LocalDate.of(tahun(cocok, 3), nomorBulan(cocok.group(2)), angka(cocok, 1));
            }
        }
        return null;
    }

    private static YearMonth bulan(String teks) {
        var iso = BULAN_ISO.matcher(teks);
        if (iso.matches()) {
            return YearMonth.of(tahun(iso, 1), angka(iso, 2));
        }
        var cocok = BULAN_SAJA.matcher(teks);
        return cocok.matches() ? YearMonth.of(tahun(cocok, 2), nomorBulan(cocok.group(1))) : null;
    }

    private static String saat(String teks) {
        var cocok = SAAT.matcher(teks);
        var hari = cocok.matches() ? hari(cocok.group(1)) : null;
        if (hari == null) {
            return null;
        }
        var detik = cocok.group(4) == null ? 0 : angka(cocok, 4);
        var jam = LocalTime.of(angka(cocok, 2), angka(cocok, 3), detik);
        return "%sT%02d:%02d:%02d".formatted(hari, jam.getHour(), jam.getMinute(), jam.getSecond());
    }

    private static int nomorBulan(String teks) {
        if (Character.isDigit(teks.charAt(0))) {
            return Integer.parseInt(teks);
        }
        for (var i = 0; i < BULAN.size(); i++) {
            if (BULAN.get(i).contains(teks.substring(0, 3))) {
                return i + 1;
            }
        }
        throw new DateTimeException(teks);
    }

    /** The years that an address accepts too ({@link Tanggal}). */
    private static int tahun(Matcher cocok, int kelompok) {
        var tahun = angka(cocok, kelompok);
        if (tahun < 1900 || tahun > 2099) {
            throw new DateTimeException(String.valueOf(tahun));
        }
        return tahun;
    }

    private static int angka(Matcher cocok, int kelompok) {
        return Integer.parseInt(cocok.group(kelompok));
    }
}
