package id.teladan.core.audit;

import id.teladan.core.waktu.JamTeladan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Collects what Hibernate wrote and stores it as audit rows just before the commit, in the same transaction: no change
 * without its row, no row without its change.
 */
final class PencatatAudit
        implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    /** Stores the rows in the running transaction. */
    interface Penulis {
        void tulis(Connection c, List<BarisAudit> baris) throws SQLException;
    }

    private static final long serialVersionUID = 1L;
    private final transient Penulis penulis;
    private final transient Map<SharedSessionContractImplementor, List<BarisAudit>> menunggu =
            Collections.synchronizedMap(new WeakHashMap<>());

    PencatatAudit(Penulis penulis) {
        this.penulis = penulis;
    }

    @Override
    public void onPostInsert(PostInsertEvent e) {
        catat(
                e.getSession(),
                e.getPersister(),
                e.getId(),
                "BUAT",
                null,
                JsonAudit.semua(e.getPersister().getPropertyNames(), e.getState()));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent e) {
        if (e.getOldState() == null) {
            catat(
                    e.getSession(),
                    e.getPersister(),
                    e.getId(),
                    "UBAH",
                    null,
                    JsonAudit.semua(e.getPersister().getPropertyNames(), e.getState()));
            return;
        }
        var beda =
                JsonAudit.beda(e.getPersister().getPropertyNames(), e.getOldState(), e.getState());
        if (!beda.isEmpty()) {
            catat(
                    e.getSession(),
                    e.getPersister(),
                    e.getId(),
                    "UBAH",
                    JsonAudit.pilihan(e.getPersister().getPropertyNames(), e.getOldState(), beda),
                    JsonAudit.pilihan(e.getPersister().getPropertyNames(), e.getState(), beda));
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent e) {
        catat(
                e.getSession(),
                e.getPersister(),
                e.getId(),
                "HAPUS",
                JsonAudit.semua(e.getPersister().getPropertyNames(), e.getDeletedState()),
                null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void catat(
            EventSource sesi,
            EntityPersister jenisEntitas,
            Object id,
            String jenis,
            String sebelum,
            String sesudah) {
        if (jenisEntitas.getMappedClass().isAnnotationPresent(TanpaAudit.class)) {
            return;
        }
        var daftar =
                menunggu.computeIfAbsent(
                        sesi,
                        s -> {
                            sesi.getActionQueue().registerProcess(this::tulis);
                            return new ArrayList<>();
                        });
        daftar.add(
                KonteksAudit.kini()
                        .baris(
                                Instant.now(JamTeladan.BERSAMA),
                                jenisEntitas.getMappedClass().getSimpleName(),
                                String.valueOf(id),
                                jenis,
                                sebelum,
                                sesudah));
    }

    private void tulis(SharedSessionContractImplementor sesi) {
        var daftar = menunggu.remove(sesi);
        if (daftar != null) {
            ((org.hibernate.Session) sesi).doWork(c -> penulis.tulis(c, daftar));
        }
    }
}
