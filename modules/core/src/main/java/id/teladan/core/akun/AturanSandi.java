package id.teladan.core.akun;

import id.teladan.core.galat.Pelanggaran;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a chosen password must be. OWASP ASVS 5.0, 6.2: at least 12 characters, no composition rules, everything typed
 * counts, well-known passwords and those made of the person's own names are refused.
 */
final class AturanSandi {

    static final int TERPENDEK = 12;

    private static final int POTONGAN_NAMA = 4;
    private static final Set<String> UMUM = baca();

    private AturanSandi() {}

    /**
     * All problems of a password.
     *
     * @param nama names that it must not be made of: of the account, of the person, of the application
     */
    static List<Pelanggaran> periksa(String sandi, List<String> nama) {
        var hasil = new ArrayList<Pelanggaran>();
        if (sandi.codePointCount(0, sandi.length()) < TERPENDEK) {
            hasil.add(Pelanggaran.pada("baru", "SANDI_PENDEK", TERPENDEK));
        }
        if (SidikSandi.bita(sandi) > SidikSandi.BITA_TERBANYAK) {
            hasil.add(Pelanggaran.pada("baru", "SANDI_PANJANG", SidikSandi.BITA_TERBANYAK));
        }
        var kecil = sandi.toLowerCase(Locale.ROOT);
        if (UMUM.contains(kecil) || kecil.chars().distinct().count() < 5) {
            hasil.add(Pelanggaran.pada("baru", "SANDI_UMUM"));
        } else if (nama.stream()
                .flatMap(
                        n -> List.of(n.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream())
                .filter(n -> n.length() >= POTONGAN_NAMA)
                .anyMatch(n -> kecil.contains(n) && kecil.length() - n.length() < 8)) {
            hasil.add(Pelanggaran.pada("baru", "SANDI_MEMUAT_NAMA"));
        }
        return hasil;
    }

    private static Set<String> baca() {
        try (var isi =
                new BufferedReader(
                        new InputStreamReader(
                                AturanSandi.class.getResourceAsStream("sandi-umum.txt"),
                                StandardCharsets.UTF_8))) {
            return isi.lines()
                    .map(String::strip)
                    .filter(b -> !b.isEmpty() && !b.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
