package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.parameter.PenyediaKunci;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every parameter that the code declares can be set on the screen. */
class KunciTerdaftarTest {

    @Test
    void setiap_kunci_di_kode_didaftarkan_penyedia_kunci_modulnya() throws Exception {
        var kelas =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.teladan");
        var terdaftar = new TreeSet<String>();
        var dinyatakan = new TreeSet<String>();
        for (var c : kelas) {
            if (c.isAssignableTo(PenyediaKunci.class)
                    && !c.isInterface()
                    && !c.getName().contains("$")) {
                var buat = c.reflect().getDeclaredConstructor();
                buat.setAccessible(true);
                ((PenyediaKunci) buat.newInstance())
                        .kelompok()
                        .forEach(k -> k.kunci().forEach(x -> terdaftar.add(x.nama())));
            }
            for (var kunci : kunci(c)) {
                dinyatakan.add(kunci.nama());
            }
        }
        assertThat(dinyatakan)
                .isNotEmpty()
                .as(
                        "tambahkan ke PenyediaKunci modulnya, agar dapat diatur di /pengaturan/parameter")
                .isSubsetOf(terdaftar);
    }

    private static List<Kunci<?>> kunci(JavaClass c) throws IllegalAccessException {
        var hasil = new ArrayList<Kunci<?>>();
        if (c.getFields().stream()
                .flatMap(f -> f.getAllInvolvedRawTypes().stream())
                .noneMatch(t -> t.isEquivalentTo(Kunci.class))) {
            return hasil;
        }
        for (var f : c.reflect().getDeclaredFields()) {
            if (menyimpanKunci(f)) {
                f.setAccessible(true);
                kumpulkan(f.get(null), hasil);
            }
        }
        return hasil;
    }

    private static boolean menyimpanKunci(java.lang.reflect.Field f) {
        return Modifier.isStatic(f.getModifiers())
                && f.getGenericType().getTypeName().contains(Kunci.class.getName());
    }

    private static void kumpulkan(Object isi, List<Kunci<?>> hasil) {
        if (isi instanceof Kunci<?> k) {
            hasil.add(k);
        } else if (isi instanceof Collection<?> c) {
            c.forEach(x -> kumpulkan(x, hasil));
        } else if (isi instanceof Map<?, ?> m) {
            m.values().forEach(x -> kumpulkan(x, hasil));
        }
    }
}
