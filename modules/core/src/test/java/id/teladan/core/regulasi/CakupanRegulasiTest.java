package id.teladan.core.regulasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.Regulasi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the register page shows follows from the sources. Run with {@code -Dteladan.tulis=true} to write {@code kode.csv}
 * anew.
 */
class CakupanRegulasiTest {

    private static final Path AKAR = Path.of(System.getProperty("teladan.akar"));
    private static final Path KODE = AKAR.resolve("docs/regulasi/kode.csv");
    private static final Pattern KUTIPAN =
            Pattern.compile("Regulasi\\s*\\.([A-Z0-9_]+)\\s*\\.pasal\\(\\s*\"([^\"]+)\"");

    @Test
    void daftar_pasal_yang_dikutip_kode_sama_dengan_sumbernya() throws IOException {
        var seharusnya =
                "# Written by CakupanRegulasiTest from the sources: regulation;article;class.\n"
                        + String.join("\n", kutipan())
                        + "\n";
        if (Boolean.getBoolean("teladan.tulis")) {
            Files.writeString(KODE, seharusnya);
        }
        assertThat(Files.readString(KODE))
                .as("jalankan uji ini sekali dengan -Dteladan.tulis=true")
                .isEqualTo(seharusnya);
    }

    @Test
    void yang_bukan_kode_menyebut_peraturan_terdaftar_dan_cara_yang_dikenal() throws IOException {
        var terdaftar =
                Arrays.stream(Regulasi.values()).map(Regulasi::id).collect(Collectors.toSet());
        for (var baris : Files.readAllLines(AKAR.resolve("docs/regulasi/bukan-kode.csv"))) {
            if (!baris.startsWith("#")) {
                var k = baris.split(";", -1);
                assertThat(k).as(baris).hasSize(4).noneMatch(String::isBlank);
                assertThat(terdaftar).as(baris).contains(k[0]);
                assertThat(CaraCakup.valueOf(k[2])).as(baris).isNotEqualTo(CaraCakup.KODE);
            }
        }
    }

    private static Set<String> kutipan() throws IOException {
        var hasil = new TreeSet<String>();
        try (var berkas = Files.walk(AKAR.resolve("modules"))) {
            for (var f :
                    berkas.filter(
                                    p ->
                                            p.toString().contains("/src/main/java/")
                                                    && p.toString().endsWith(".java"))
                            .toList()) {
                var kelas = f.getFileName().toString().replace(".java", "");
                KUTIPAN.matcher(Files.readString(f))
                        .results()
                        .forEach(
                                m ->
                                        hasil.add(
                                                Regulasi.valueOf(m.group(1)).id()
                                                        + ";"
                                                        + m.group(2)
                                                        + ";"
                                                        + kelas));
            }
        }
        return hasil;
    }
}
