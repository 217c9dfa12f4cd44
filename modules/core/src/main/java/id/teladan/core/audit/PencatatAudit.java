package id.teladan.core.audit;

import id.teladan.core.waktu.JamTeladan;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final long serialVersionUID = 1L;
    private static final Set<String> RAHASIA = Set.of("sandiHash");
    private static final String SISIP =
            "insert into core_audit (id, waktu, pelaku_id, pelaku, use_case, permintaan, entitas,"
                    + " entitas_id, jenis, sebelum, sesudah) values (next value for core_audit_seq, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?)";

    private record Catatan(
            Instant waktu,
            KonteksAudit konteks,
            String entitas,
            String entitasId,
            String jenis,
            String sebelum,
            String sesudah) {}

    private final transient Map<SharedSessionContractImplementor, List<Catatan>> menunggu =
            Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void onPostInsert(PostInsertEvent e) {
        catat(
                e.getSession(),
                e.getPersister(),
                e.getId(),
                "BUAT",
                null,
                JsonAudit.semua(e.getPersister().getPropertyNames(), e.getState(), RAHASIA));
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
                    JsonAudit.semua(e.getPersister().getPropertyNames(), e.getState(), RAHASIA));
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
                    JsonAudit.pilihan(
                            e.getPersister().getPropertyNames(), e.getOldState(), beda, RAHASIA),
                    JsonAudit.pilihan(
                            e.getPersister().getPropertyNames(), e.getState(), beda, RAHASIA));
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent e) {
        catat(
                e.getSession(),
                e.getPersister(),
                e.getId(),
                "HAPUS",
                JsonAudit.semua(e.getPersister().getPropertyNames(), e.getDeletedState(), RAHASIA),
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
                new Catatan(
                        Instant.now(JamTeladan.BERSAMA),
                        KonteksAudit.kini(),
                        jenisEntitas.getMappedClass().getSimpleName(),
                        String.valueOf(id),
                        jenis,
                        sebelum,
                        sesudah));
    }

    private void tulis(SharedSessionContractImplementor sesi) {
        var daftar = menunggu.remove(sesi);
        if (daftar == null) {
            return;
        }
        ((org.hibernate.Session) sesi)
                .doWork(
                        koneksi -> {
                            try (var perintah = koneksi.prepareStatement(SISIP)) {
                                for (var c : daftar) {
                                    isi(perintah, c);
                                    perintah.addBatch();
                                }
                                perintah.executeBatch();
                            }
                        });
    }

    private static void isi(PreparedStatement p, Catatan c) throws SQLException {
        p.setTimestamp(
                1,
                Timestamp.from(c.waktu()),
                java.util.Calendar.getInstance(java.util.TimeZone.getTimeZone("UTC")));
        p.setObject(2, c.konteks().pelakuId());
        p.setString(3, c.konteks().pelaku());
        p.setString(4, c.konteks().useCase());
        p.setString(5, c.konteks().permintaan());
        p.setString(6, c.entitas());
        p.setString(7, c.entitasId());
        p.setString(8, c.jenis());
        p.setString(9, c.sebelum());
        p.setString(10, c.sesudah());
    }
}
