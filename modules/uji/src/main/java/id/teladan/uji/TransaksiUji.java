package id.teladan.uji;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** Resource-local stand-in for JTA: one entity manager per transaction, bound to the thread. */
public final class TransaksiUji {

    private static final ThreadLocal<Deque<EntityManager>> TUMPUKAN =
            ThreadLocal.withInitial(ArrayDeque::new);
    private static volatile EntityManagerFactory pabrik;

    private TransaksiUji() {}

    static void pakai(EntityManagerFactory emf) {
        pabrik = emf;
    }

    /** Runs {@code kerja} in the running transaction or, without one, in a new one that is committed after it. */
    public static <T> T dalam(Callable<T> kerja) throws Exception {
        return TUMPUKAN.get().isEmpty() ? dalamBaru(kerja) : kerja.call();
    }

    /** Runs {@code kerja} in a transaction of its own; rolls back on any exception. */
    public static <T> T dalamBaru(Callable<T> kerja) throws Exception {
        var em = pabrik.createEntityManager();
        TUMPUKAN.get().push(em);
        em.getTransaction().begin();
        try {
            var hasil = kerja.call();
            em.getTransaction().commit();
            return hasil;
        } catch (Exception | Error e) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            throw e;
        } finally {
            TUMPUKAN.get().pop();
            em.close();
        }
    }

    /** The entity manager that is injected: every call goes to the one of the running transaction. */
    static EntityManager wakil() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        TransaksiUji.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (wakil, metode, argumen) -> {
                            var em = TUMPUKAN.get().peek();
                            if (em == null) {
                                throw new IllegalStateException(
                                        "Tidak ada transaksi: panggil lewat use case atau TransaksiUji.dalam");
                            }
                            try {
                                return metode.invoke(em, argumen);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
