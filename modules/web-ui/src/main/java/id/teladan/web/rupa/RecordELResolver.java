package id.teladan.web.rupa;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets {@code #{b.nama}} read a record: its accessor, or another public method without parameters that the record
 * declares. EL 5 of Jakarta EE 10 knows getters only.
 */
public final class RecordELResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> PEMBACA =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> jenis) {
                    var hasil = new HashMap<String, Method>();
                    for (var m : jenis.getDeclaredMethods()) {
                        if (m.getParameterCount() == 0
                                && m.getReturnType() != void.class
                                && java.lang.reflect.Modifier.isPublic(m.getModifiers())
                                && !java.lang.reflect.Modifier.isStatic(m.getModifiers())
                                && m.trySetAccessible()) {
                            hasil.put(m.getName(), m);
                        }
                    }
                    return Map.copyOf(hasil);
                }
            };

    @Override
    public Object getValue(ELContext konteks, Object dasar, Object sifat) {
        var pembaca = pembaca(dasar, sifat);
        if (pembaca == null) {
            return null;
        }
        konteks.setPropertyResolved(dasar, sifat);
        try {
            return pembaca.invoke(dasar);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext konteks, Object dasar, Object sifat) {
        var pembaca = pembaca(dasar, sifat);
        if (pembaca == null) {
            return null;
        }
        konteks.setPropertyResolved(dasar, sifat);
        return pembaca.getReturnType();
    }

    @Override
    public void setValue(ELContext konteks, Object dasar, Object sifat, Object nilai) {
        if (pembaca(dasar, sifat) != null) {
            throw new PropertyNotWritableException(
                    "A record does not change: " + dasar.getClass().getName() + "." + sifat);
        }
    }

    @Override
    public boolean isReadOnly(ELContext konteks, Object dasar, Object sifat) {
        if (pembaca(dasar, sifat) == null) {
            return false;
        }
        konteks.setPropertyResolved(dasar, sifat);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext konteks, Object dasar) {
        return dasar instanceof Record ? String.class : null;
    }

    private static Method pembaca(Object dasar, Object sifat) {
        return dasar instanceof Record && sifat instanceof String nama
                ? PEMBACA.get(dasar.getClass()).get(nama)
                : null;
    }
}
