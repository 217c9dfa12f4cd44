package id.teladan.tolok.tetap;

import id.teladan.core.izin.DenganIzin;
import id.teladan.core.izin.PelakuAktif;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers each read of a person with what it answered first: before the transaction, the right and the query. */
@Interceptor
@DenganIzin
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PencegatTetap {

    private static final Map<List<Object>, Object> JAWABAN = new ConcurrentHashMap<>();
    private static final Object KOSONG = new Object();

    @Inject PelakuAktif aktif;

    @AroundInvoke
    Object tetap(InvocationContext konteks) throws Exception {
        var metode = konteks.getMethod();
        if (!metode.getDeclaringClass().getSimpleName().startsWith("Daftar")
                || metode.getReturnType() == void.class) {
            return konteks.proceed();
        }
        var kunci =
                Arrays.asList(
                        metode, aktif.pelaku().pegawaiId(), Arrays.asList(konteks.getParameters()));
        var ada = JAWABAN.get(kunci);
        if (ada == null) {
            var hasil = konteks.proceed();
            JAWABAN.put(kunci, hasil == null ? KOSONG : hasil);
            return hasil;
        }
        return ada == KOSONG ? null : ada;
    }
}
