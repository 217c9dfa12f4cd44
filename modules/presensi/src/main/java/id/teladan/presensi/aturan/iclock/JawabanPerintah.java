package id.teladan.presensi.aturan.iclock;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a device says about a command.
 *
 * @param id number of the command
 * @param kembali 0 = done, else why it failed
 */
public record JawabanPerintah(long id, int kembali) {

    private static final Pattern POLA =
            Pattern.compile("(?:^|[&\\s])ID=(\\d{1,18})&Return=(-?\\d{1,9})");

    /** Reads a body of {@code ID=21&Return=0&CMD=DATA} lines; what cannot be read is left out. */
    public static List<JawabanPerintah> urai(String isi) {
        var hasil = new ArrayList<JawabanPerintah>();
        for (var b : Baris.pisah(isi)) {
            var cocok = POLA.matcher(b);
            while (cocok.find()) {
                hasil.add(
                        new JawabanPerintah(
                                Long.parseLong(cocok.group(1)), Integer.parseInt(cocok.group(2))));
            }
        }
        return hasil;
    }
}
