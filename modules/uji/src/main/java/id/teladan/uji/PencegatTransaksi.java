package id.teladan.uji;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** {@code @Transactional} (REQUIRED) outside a server. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class PencegatTransaksi {

    @AroundInvoke
    Object bungkus(InvocationContext konteks) throws Exception {
        return TransaksiUji.dalam(konteks::proceed);
    }
}
