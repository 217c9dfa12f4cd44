package id.teladan.core.audit;

import java.time.Instant;

/** Who does what in the running thread; opened by the use-case interceptor, read by the audit listener. */
public final class KonteksAudit implements AutoCloseable {

    private static final ThreadLocal<KonteksAudit> KINI = new ThreadLocal<>();

    private final KonteksAudit luar;
    private final Long pelakuId;
    private final String pelaku;
    private final String useCase;
    private final String permintaan;

    private KonteksAudit(
            KonteksAudit luar, Long pelakuId, String pelaku, String useCase, String permintaan) {
        this.luar = luar;
        this.pelakuId = pelakuId;
        this.pelaku = pelaku;
        this.useCase = useCase;
        this.permintaan = permintaan;
    }

    /** Opens a context for this thread; closing brings back the outer one. */
    public static KonteksAudit buka(
            Long pelakuId, String pelaku, String useCase, String permintaan) {
        var baru = new KonteksAudit(KINI.get(), pelakuId, pelaku, useCase, permintaan);
        KINI.set(baru);
        return baru;
    }

    static KonteksAudit kini() {
        var ada = KINI.get();
        return ada != null ? ada : new KonteksAudit(null, null, "Sistem", "di luar use case", null);
    }

    /** Returns its argument; lets a try-with-resources use its variable. */
    public <T> T lewati(T hasil) {
        return hasil;
    }

    /** A row of what this person does in this use case. */
    BarisAudit baris(
            Instant waktu,
            String entitas,
            String entitasId,
            String jenis,
            String sebelum,
            String sesudah) {
        return new BarisAudit(
                waktu,
                pelakuId,
                pelaku,
                useCase,
                permintaan,
                entitas,
                entitasId,
                jenis,
                sebelum,
                sesudah);
    }

    @Override
    public void close() {
        if (luar == null) {
            KINI.remove();
        } else {
            KINI.set(luar);
        }
    }
}
