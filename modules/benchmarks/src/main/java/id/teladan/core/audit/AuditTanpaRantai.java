package id.teladan.core.audit;

import id.teladan.core.basisdata.SisipanMassal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;

/** The baseline of R8: the same audit rows by the same listener, without stream, number and hash. */
public final class AuditTanpaRantai {

    private AuditTanpaRantai() {}

    /** From now on the rows of this session factory are links of the chain, or plain rows. */
    public static void rantai(SessionFactory pabrik, boolean pakai) {
        var daftar =
                pabrik.unwrap(SessionFactoryImplementor.class)
                        .getServiceRegistry()
                        .getService(EventListenerRegistry.class);
        var pencatat = new PencatatAudit(pakai ? RantaiAudit::tulis : AuditTanpaRantai::tulis);
        var insert = lain(daftar, EventType.POST_INSERT);
        var update = lain(daftar, EventType.POST_UPDATE);
        var delete = lain(daftar, EventType.POST_DELETE);
        daftar.setListeners(EventType.POST_INSERT, pencatat);
        daftar.setListeners(EventType.POST_UPDATE, pencatat);
        daftar.setListeners(EventType.POST_DELETE, pencatat);
        insert.forEach(daftar.getEventListenerGroup(EventType.POST_INSERT)::appendListener);
        update.forEach(daftar.getEventListenerGroup(EventType.POST_UPDATE)::appendListener);
        delete.forEach(daftar.getEventListenerGroup(EventType.POST_DELETE)::appendListener);
    }

    /** The listeners of Hibernate itself. */
    private static <T> List<T> lain(EventListenerRegistry daftar, EventType<T> jenis) {
        var semua = new ArrayList<T>();
        daftar.getEventListenerGroup(jenis)
                .fireEventOnEachListener(semua, (pendengar, kumpulan) -> kumpulan.add(pendengar));
        if (!semua.removeIf(PencatatAudit.class::isInstance)) {
            throw new IllegalStateException("Tidak ada pencatat audit pada " + jenis.eventName());
        }
        return semua;
    }

    private static void tulis(Connection c, List<BarisAudit> baris) throws SQLException {
        if (baris.isEmpty()) {
            return;
        }
        var id = RantaiAudit.id(c, baris.size());
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_audit",
                        "id",
                        "waktu",
                        "pelaku_id",
                        "pelaku",
                        "use_case",
                        "permintaan",
                        "entitas",
                        "entitas_id",
                        "jenis",
                        "sebelum",
                        "sesudah")) {
            for (var b : baris) {
                sisip.baris(
                        id.nextLong(),
                        b.waktu(),
                        b.pelakuId(),
                        b.pelaku(),
                        b.useCase(),
                        b.permintaan(),
                        b.entitas(),
                        b.entitasId(),
                        b.jenis(),
                        b.sebelum(),
                        b.sesudah());
            }
        }
    }
}
