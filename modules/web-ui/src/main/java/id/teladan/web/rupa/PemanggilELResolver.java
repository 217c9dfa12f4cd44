package id.teladan.web.rupa;

import jakarta.el.ELClass;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls the method of {@code #{v.tampil('NIP')}} without looking for it anew: the resolver of the platform copies and
 * compares all methods of the class at every call, a sixth of the time of a list page. Overloaded methods and those with
 * a variable number of arguments are left to it.
 */
public final class PemanggilELResolver extends ELResolver {

    /** By name, then by number of arguments; null where the choice is not plain. */
    private static final ClassValue<Map<String, Method[]>> METODE =
            new ClassValue<>() {
                @Override
                protected Map<String, Method[]> computeValue(Class<?> jenis) {
                    return metode(jenis);
                }
            };

    @Override
    public Object invoke(
            ELContext konteks, Object dasar, Object nama, Class<?>[] jenis, Object[] isi) {
        if (dasar == null || dasar instanceof ELClass || jenis != null || isi == null) {
            return null;
        }
        var calon = METODE.get(dasar.getClass()).get(String.valueOf(nama));
        if (calon == null || isi.length >= calon.length || calon[isi.length] == null) {
            return null;
        }
        var metode = calon[isi.length];
        var nilai = nilai(konteks, metode.getParameterTypes(), isi);
        try {
            var hasil = metode.invoke(dasar, nilai);
            konteks.setPropertyResolved(dasar, nama);
            return hasil;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object[] nilai(ELContext konteks, Class<?>[] jenis, Object[] isi) {
        var hasil = new Object[isi.length];
        for (var i = 0; i < isi.length; i++) {
            hasil[i] =
                    jenis[i].isInstance(isi[i]) ? isi[i] : konteks.convertToType(isi[i], jenis[i]);
        }
        return hasil;
    }

    private static Map<String, Method[]> metode(Class<?> jenis) {
        var menurutNama = new HashMap<String, Method[]>();
        var ganda = new HashMap<String, Set<Integer>>();
        for (var m : jenis.getMethods()) {
            if (m.isBridge() || Modifier.isStatic(m.getModifiers())) {
                continue;
            }
            var banyak = m.getParameterCount();
            var tanda = ganda.computeIfAbsent(m.getName(), x -> new HashSet<>());
            var ada = menurutNama.getOrDefault(m.getName(), new Method[0]);
            var baru = Arrays.copyOf(ada, Math.max(ada.length, banyak + 1));
            baru[banyak] = tanda.add(banyak) ? terjangkau(jenis, m) : null;
            menurutNama.put(m.getName(), baru);
        }
        for (var m : jenis.getMethods()) {
            if (m.isVarArgs() || m.isBridge() || Modifier.isStatic(m.getModifiers())) {
                menurutNama.remove(m.getName());
            }
        }
        return Map.copyOf(menurutNama);
    }

    /** The method itself or the one that it implements, whichever may be called from here; null if none may. */
    private static Method terjangkau(Class<?> jenis, Method m) {
        var antrean = new ArrayDeque<Class<?>>(List.of(jenis));
        while (!antrean.isEmpty()) {
            var k = antrean.remove();
            try {
                var calon = k.getMethod(m.getName(), m.getParameterTypes());
                if (Modifier.isPublic(calon.getDeclaringClass().getModifiers())
                        && calon.getDeclaringClass()
                                .getModule()
                                .isExported(calon.getDeclaringClass().getPackageName())) {
                    return calon;
                }
            } catch (NoSuchMethodException e) {
                continue;
            }
            if (k.getSuperclass() != null) {
                antrean.add(k.getSuperclass());
            }
            antrean.addAll(List.of(k.getInterfaces()));
        }
        return m.trySetAccessible() ? m : null;
    }

    @Override
    public Object getValue(ELContext konteks, Object dasar, Object sifat) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext konteks, Object dasar, Object sifat) {
        return null;
    }

    @Override
    public void setValue(ELContext konteks, Object dasar, Object sifat, Object nilai) {
        // calls only
    }

    @Override
    public boolean isReadOnly(ELContext konteks, Object dasar, Object sifat) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext konteks, Object dasar) {
        return null;
    }
}
