package id.teladan.core.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RegisterRegulasiTest {

    private static final List<String> WAJIB =
            List.of("id", "judul", "berlaku", "diganti", "jdih", "diperiksa", "oleh");

    @Test
    void setiap_konstanta_ada_di_register_dan_sebaliknya() throws IOException {
        assertThat(register().stream().map(b -> b.get("id")).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Regulasi.values()).map(Regulasi::id).toList());
    }

    @Test
    void setiap_baris_register_lengkap() throws IOException {
        assertThat(register())
                .isNotEmpty()
                .allSatisfy(
                        b -> {
                            assertThat(b.keySet()).containsExactlyElementsOf(WAJIB);
                            assertThat(b.values()).allSatisfy(v -> assertThat(v).isNotBlank());
                        });
    }

    @Test
    void migrasi_hanya_menyebut_dasar_yang_terdaftar() throws IOException {
        var terdaftar = new TreeSet<>(register().stream().map(b -> b.get("id")).toList());
        var pola =
                Pattern.compile("'(SKB-3-Menteri-[^']+|Perpres-[^']+|PP-[^']+|PermenPANRB-[^']+)'");
        try (var berkas = Files.walk(akar().resolve("modules"))) {
            var disebut = new TreeSet<String>();
            for (var f :
                    berkas.filter(
                                    p ->
                                            p.toString().contains("src/main/resources/db/migration")
                                                    && p.toString().endsWith(".sql"))
                            .toList()) {
                pola.matcher(Files.readString(f)).results().forEach(m -> disebut.add(m.group(1)));
            }
            assertThat(disebut).isNotEmpty().isSubsetOf(terdaftar);
        }
    }

    private static Path akar() {
        return Path.of(System.getProperty("teladan.akar"));
    }

    /** Reads the flat list of maps that the register is. */
    private static List<Map<String, String>> register() throws IOException {
        var hasil = new ArrayList<Map<String, String>>();
        var pola = Pattern.compile("^(- |  )([a-z]+): (.+)$");
        for (var baris : Files.readAllLines(akar().resolve("docs/regulasi/register.yaml"))) {
            if (baris.startsWith("#")) {
                continue;
            }
            var cocok = pola.matcher(baris);
            assertThat(cocok.matches()).as(baris).isTrue();
            if (cocok.group(1).equals("- ")) {
                hasil.add(new LinkedHashMap<>());
            }
            hasil.get(hasil.size() - 1).put(cocok.group(2), cocok.group(3));
        }
        return hasil;
    }
}
