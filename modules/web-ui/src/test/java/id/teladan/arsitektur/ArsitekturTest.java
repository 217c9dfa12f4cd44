package id.teladan.arsitektur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules (a) to (i) of the style guide. Each says what to do instead. */
class ArsitekturTest {

    private static final JavaClasses SEMUA =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("id.teladan");

    /** Who may see whose {@code api}. */
    private static final Map<String, List<String>> PANAH =
            Map.of(
                    "skp", List.of(),
                    "presensi", List.of(),
                    "diklat", List.of("skp"),
                    "disiplin", List.of("presensi"),
                    "tpp", List.of("skp", "presensi", "disiplin"),
                    "talenta", List.of("skp", "diklat", "disiplin"));

    @TestFactory
    Stream<DynamicTest> a_modul_hanya_melihat_api_modul_lain_sesuai_panah() {
        return PANAH.keySet().stream()
                .flatMap(
                        dari ->
                                PANAH.keySet().stream()
                                        .filter(ke -> !ke.equals(dari))
                                        .map(
                                                ke ->
                                                        DynamicTest.dynamicTest(
                                                                dari + " -> " + ke,
                                                                () -> periksa(panah(dari, ke)))));
    }

    private static ArchRule panah(String dari, String ke) {
        var paket = "id.teladan." + ke + "..";
        var dilarang =
                PANAH.get(dari).contains(ke)
                        ? describe(
                                "bukan api " + ke,
                                (JavaClass c) ->
                                        resideInAPackage(paket).test(c)
                                                && !c.getPackageName()
                                                        .startsWith("id.teladan." + ke + ".api"))
                        : describe("modul " + ke, (JavaClass c) -> resideInAPackage(paket).test(c));
        return noClasses()
                .that()
                .resideInAPackage("id.teladan." + dari + "..")
                .should()
                .dependOnClassesThat(dilarang)
                .because(
                        "modul sebaya bertemu lewat paket api menurut panah di docs/arsitektur.md; melawan panah:"
                                + " terbitkan peristiwa di api Anda");
    }

    @Test
    void a_core_tidak_mengenal_modul_mana_pun() {
        periksa(
                noClasses()
                        .that()
                        .resideInAPackage("id.teladan.core..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "id.teladan.skp..",
                                        "id.teladan.presensi..",
                                        "id.teladan.disiplin..",
                                        "id.teladan.diklat..",
                                        "id.teladan.tpp..",
                                        "id.teladan.talenta..",
                                        "id.teladan.web.."))
                        .because(
                                "core adalah inti bersama; beri antarmuka di core dan isi di modul"));
    }

    @TestFactory
    Stream<DynamicTest> b_fitur_dalam_satu_modul_tidak_melingkar() {
        return Stream.of("core", "skp", "presensi", "disiplin", "diklat", "tpp", "talenta", "web")
                .map(
                        modul ->
                                DynamicTest.dynamicTest(
                                        modul,
                                        () ->
                                                periksa(
                                                        slices().matching(
                                                                        "id.teladan."
                                                                                + modul
                                                                                + ".(*)..")
                                                                .should()
                                                                .beFreeOfCycles()
                                                                .because(
                                                                        "fitur yang saling memanggil tidak dapat"
                                                                                + " dibaca terpisah; pindahkan yang"
                                                                                + " dipakai berdua ke paket sendiri"))));
    }

    @Test
    void c_aturan_adalah_java_murni() {
        periksa(
                classes()
                        .that()
                        .resideInAPackage("id.teladan..aturan..")
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(
                                                "java..",
                                                "id.teladan..aturan..",
                                                "id.teladan.core.nilai..",
                                                "id.teladan.core.galat..")
                                        .or(
                                                describe(
                                                        "tipe primitif",
                                                        c -> c.isPrimitive() || c.isArray())))
                        .because(
                                "aturan tidak mengenal kontainer, basis data, atau jam: terima fakta, kembalikan"
                                        + " Hasil dengan Jejak"));
    }

    @Test
    void d_faces_hanya_di_web_dan_entity_manager_tidak_pernah_di_web() {
        periksa(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("id.teladan.web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                        .because("halaman dan view tinggal di web-ui"));
        periksa(
                noClasses()
                        .that()
                        .resideInAPackage("id.teladan.web..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class)
                        .orShould()
                        .dependOnClassesThat(
                                are(
                                        describe(
                                                "entitas",
                                                (JavaClass c) -> c.isAnnotatedWith(Entity.class))))
                        .because("web memanggil use case atau Daftar… dan menerima record"));
    }

    @Test
    void e_waktu_selalu_dari_clock() {
        periksa(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "id.teladan.server..", "id.teladan.uji..", "id.teladan.basisdata..")
                        .should()
                        .callMethodWhere(
                                describe(
                                        "now() tanpa Clock",
                                        panggilan ->
                                                panggilan.getTarget().getName().equals("now")
                                                        && panggilan
                                                                .getTargetOwner()
                                                                .getPackageName()
                                                                .startsWith("java.time")
                                                        && panggilan
                                                                .getTarget()
                                                                .getRawParameterTypes()
                                                                .stream()
                                                                .noneMatch(
                                                                        p ->
                                                                                p.isEquivalentTo(
                                                                                        Clock
                                                                                                .class))))
                        .because("tulis LocalDate.now(jam) dengan @Inject Clock jam (WIB)"));
    }

    @Test
    void f_setiap_metode_publik_use_case_punya_izin() {
        periksa(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(UseCase.class)
                        .and()
                        .arePublic()
                        .and()
                        .areNotStatic()
                        .and(
                                describe(
                                        "bukan buatan kompiler",
                                        (JavaMethod m) ->
                                                !m.getModifiers().contains(JavaModifier.SYNTHETIC)
                                                        && !m.getName().startsWith("$")))
                        .should()
                        .beAnnotatedWith(Izin.class)
                        .because("satu metode publik = satu hak; tulis @Izin(Hak.…)")
                        .allowEmptyShould(true));
    }

    @Test
    void g_entitas_berversi_asosiasi_malas_tanpa_pecahan_biner() {
        periksa(
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should(
                                syarat(
                                        "punya @Version",
                                        (JavaClass c) ->
                                                c.getAllFields().stream()
                                                        .anyMatch(
                                                                f ->
                                                                        f.isAnnotatedWith(
                                                                                Version.class))))
                        .because("tanpa versi, perubahan orang lain tertimpa diam-diam"));
        periksa(
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should(syarat("malas dan bukan float/double", ArsitekturTest::sehat))
                        .because(
                                "asosiasi dimuat bila diminta; angka hukum memakai BigDecimal atau long"));
    }

    @Test
    void h_setiap_entitas_dikenal_unit_persistensi() throws Exception {
        var unit =
                new String(
                        ArsitekturTest.class
                                .getResourceAsStream("/META-INF/persistence.xml")
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        Set<String> modul =
                SEMUA.stream()
                        .filter(c -> c.isAnnotatedWith(Entity.class))
                        .map(c -> c.getPackageName().split("\\.")[2])
                        .collect(Collectors.toSet());
        assertThat(modul).contains("core");
        assertThat(modul)
                .as("modul berentitas harus disebut <jar-file> di persistence.xml milik core")
                .allSatisfy(
                        m ->
                                assertThat(m.equals("core") || unit.contains(m + ".jar"))
                                        .as(m)
                                        .isTrue());
    }

    private static void periksa(ArchRule aturan) {
        aturan.allowEmptyShould(true).check(SEMUA);
    }

    private static boolean sehat(JavaField f) {
        if (f.getRawType().isEquivalentTo(float.class)
                || f.getRawType().isEquivalentTo(double.class)
                || f.getRawType().isEquivalentTo(Float.class)
                || f.getRawType().isEquivalentTo(Double.class)) {
            return false;
        }
        return malas(f.tryGetAnnotationOfType(ManyToOne.class).map(ManyToOne::fetch))
                && malas(f.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch))
                && malas(f.tryGetAnnotationOfType(OneToMany.class).map(OneToMany::fetch))
                && malas(f.tryGetAnnotationOfType(ManyToMany.class).map(ManyToMany::fetch));
    }

    private static boolean malas(java.util.Optional<FetchType> cara) {
        return cara.map(c -> c == FetchType.LAZY).orElse(true);
    }

    private static <T extends com.tngtech.archunit.core.domain.properties.HasName.AndFullName>
            ArchCondition<T> syarat(String nama, java.util.function.Predicate<T> benar) {
        return new ArchCondition<>(nama) {
            @Override
            public void check(T butir, ConditionEvents kejadian) {
                if (!benar.test(butir)) {
                    kejadian.add(
                            SimpleConditionEvent.violated(
                                    butir, butir.getFullName() + " tidak " + nama));
                }
            }
        };
    }
}
