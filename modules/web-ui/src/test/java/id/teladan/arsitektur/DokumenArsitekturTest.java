package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The documents that follow from the code. Run with {@code -Dteladan.tulis=true} to write the diagram anew; the glossary
 * is written by hand and only checked.
 */
class DokumenArsitekturTest {

    private static final Path DOCS = Path.of(System.getProperty("teladan.akar"), "docs");
    private static final String AWAL = "<!-- diagram: dibuat DokumenArsitekturTest -->";
    private static final String AKHIR = "<!-- akhir diagram -->";
    private static final JavaClasses SEMUA =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("id.teladan");

    @Test
    void diagram_modul_dan_fitur_sama_dengan_kode() throws IOException {
        var berkas = DOCS.resolve("arsitektur.md");
        var isi = Files.readString(berkas);
        var baru =
                isi.substring(0, isi.indexOf(AWAL) + AWAL.length())
                        + "\n\n"
                        + diagram()
                        + "\n"
                        + isi.substring(isi.indexOf(AKHIR));
        if (Boolean.getBoolean("teladan.tulis")) {
            Files.writeString(berkas, baru);
        }
        assertThat(Files.readString(berkas))
                .as(
                        "docs/arsitektur.md tertinggal dari kode. Tulis ulang: mvn -pl modules/web-ui -am test"
                                + " -Dtest=DokumenArsitekturTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dteladan.tulis=true")
                .isEqualTo(baru);
    }

    @Test
    void setiap_entitas_dan_jenis_api_ada_di_glosarium() throws IOException {
        var glosarium = Files.readString(DOCS.resolve("glosarium.md"));
        for (var kelas : SEMUA) {
            if (kelas.isAnnotatedWith(Entity.class)) {
                assertThat(glosarium)
                        .as("entitas %s di docs/glosarium.md", kelas.getSimpleName())
                        .contains("`" + kelas.getSimpleName() + "`")
                        .contains("`" + kelas.getAnnotationOfType(Table.class).name() + "`");
            } else if (!kelas.getPackageName().startsWith("id.teladan.web.")
                    && kelas.getPackageName().matches("id\\.teladan\\.\\w+\\.api(\\..*)?")
                    && kelas.isTopLevelClass()
                    && !kelas.getSimpleName().equals("package-info")) {
                assertThat(glosarium)
                        .as("jenis api %s di docs/glosarium.md", kelas.getSimpleName())
                        .contains("`" + kelas.getSimpleName() + "`");
            }
        }
    }

    private static String diagram() {
        var b = new StringBuilder("```mermaid\nflowchart LR\n");
        panah(false)
                .forEach((dari, ke) -> ke.forEach(k -> b.append("  " + dari + " --> " + k + "\n")));
        b.append("```\n\nFitur di dalam `core` (panah = memakai):\n\n```mermaid\nflowchart LR\n");
        panah(true)
                .forEach((dari, ke) -> ke.forEach(k -> b.append("  " + dari + " --> " + k + "\n")));
        return b.append("```\n").toString();
    }

    private static Map<String, java.util.Set<String>> panah(boolean fiturCore) {
        return SEMUA.stream()
                .filter(c -> simpul(c, fiturCore) != null)
                .flatMap(
                        c ->
                                c.getDirectDependenciesFromSelf().stream()
                                        .map(d -> d.getTargetClass().getBaseComponentType())
                                        .filter(t -> simpul(t, fiturCore) != null)
                                        .map(
                                                t ->
                                                        Map.entry(
                                                                simpul(c, fiturCore),
                                                                simpul(t, fiturCore))))
                .filter(p -> !p.getKey().equals(p.getValue()))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                Collectors.mapping(
                                        Map.Entry::getValue,
                                        Collectors.toCollection(
                                                () ->
                                                        (java.util.Set<String>)
                                                                new TreeSet<String>()))));
    }

    private static String simpul(JavaClass c, boolean fiturCore) {
        var bagian = c.getPackageName().split("\\.");
        if (bagian.length < 3 || !bagian[0].equals("id") || !bagian[1].equals("teladan")) {
            return null;
        }
        if (!fiturCore) {
            return bagian[2].equals("uji") || bagian[2].equals("arsitektur") ? null : bagian[2];
        }
        return bagian[2].equals("core") && bagian.length > 3 ? bagian[3] : null;
    }
}
