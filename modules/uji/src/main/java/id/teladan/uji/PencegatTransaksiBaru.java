package id.teladan.uji;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** {@code @Transactional(REQUIRES_NEW)} outside a server. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class PencegatTransaksiBaru {

    @AroundInvoke
    Object bungkus(InvocationContext konteks) throws Exception {
        return TransaksiUji.dalamBaru(konteks::proceed);
    }
}
