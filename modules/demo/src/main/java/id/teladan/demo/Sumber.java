package id.teladan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text resources of this package. */
final class Sumber {

    private Sumber() {}

    /** The lines that are neither empty nor comments. */
    static List<String> baris(String nama) {
        try (var masuk = Sumber.class.getResourceAsStream(nama)) {
            return new String(masuk.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(b -> !b.isBlank() && !b.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
