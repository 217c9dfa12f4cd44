package id.teladan.core.audit;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hibernate.Hibernate;
import org.hibernate.proxy.HibernateProxy;

/** States of an entity as JSON objects; associations by id, collections left out, secrets masked. */
final class JsonAudit {

    /** Written instead of a secret. */
    static final String TERTUTUP = "(rahasia)";

    /** Properties whose values never reach the audit trail: whoever can read it could use them. */
    private static final Pattern RAHASIA =
            Pattern.compile("sandi|password|token|secret|hash", Pattern.CASE_INSENSITIVE);

    private JsonAudit() {}

    static List<Integer> beda(String[] nama, Object[] lama, Object[] baru) {
        var hasil = new ArrayList<Integer>();
        for (var i = 0; i < nama.length; i++) {
            if (!abaikan(nama[i], baru[i]) && !Objects.equals(nilai(lama[i]), nilai(baru[i]))) {
                hasil.add(i);
            }
        }
        return hasil;
    }

    static String semua(String[] nama, Object[] isi) {
        var urutan = new ArrayList<Integer>();
        for (var i = 0; i < nama.length; i++) {
            if (isi[i] != null && !abaikan(nama[i], isi[i])) {
                urutan.add(i);
            }
        }
        return pilihan(nama, isi, urutan);
    }

    static String pilihan(String[] nama, Object[] isi, List<Integer> urutan) {
        var b = Json.createObjectBuilder();
        for (var i : urutan) {
            var nilai =
                    RAHASIA.matcher(nama[i]).find() && isi[i] != null ? TERTUTUP : nilai(isi[i]);
            if (nilai == null) {
                b.addNull(nama[i]);
            } else {
                b.add(nama[i], nilai);
            }
        }
        return b.build().toString();
    }

    private static boolean abaikan(String nama, Object isi) {
        return nama.equals("versi")
                || isi instanceof Collection
                || isi instanceof Map
                || isi instanceof byte[]
                || (isi != null
                        && !Hibernate.isInitialized(isi)
                        && !(isi instanceof HibernateProxy))
                || isi
                        == org.hibernate.bytecode.enhance.spi.LazyPropertyInitializer
                                .UNFETCHED_PROPERTY;
    }

    private static String nilai(Object isi) {
        if (isi == null) {
            return null;
        }
        if (isi instanceof HibernateProxy p) {
            return String.valueOf(p.getHibernateLazyInitializer().getIdentifier());
        }
        if (isi.getClass().isAnnotationPresent(jakarta.persistence.Entity.class)) {
            try {
                return String.valueOf(isi.getClass().getMethod("id").invoke(isi));
            } catch (ReflectiveOperationException e) {
                return isi.getClass().getSimpleName();
            }
        }
        return String.valueOf(isi);
    }
}
