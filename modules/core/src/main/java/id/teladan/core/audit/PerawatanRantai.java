package id.teladan.core.audit;

import id.teladan.core.waktu.JamTeladan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** What keeps the chain trustworthy: its beginning, and anchors outside the database. */
@ApplicationScoped
@Transactional
public class PerawatanRantai {

    private static final Logger LOG = Logger.getLogger("id.teladan.audit.jangkar");

    @Inject EntityManager em;
    @Inject PengambilJangkar pengambil;

    private volatile String terakhir = "";

    /** Seals rows older than the chain, once: their digest becomes a row of the chain. */
    public void awali() {
        em.unwrap(Session.class)
                .doWork(
                        c -> {
                            try (var p =
                                            c.prepareStatement(
                                                    "select (select count(*) from (select 1 from core_audit where aliran is null"
                                                            + " limit 1) t), (select count(*) from core_audit where entitas = '"
                                                            + PemeriksaRantai.ENTITAS_AWAL
                                                            + "')");
                                    var h = p.executeQuery()) {
                                h.next();
                                if (h.getInt(1) == 0 || h.getInt(2) > 0) {
                                    return;
                                }
                            }
                            var r = PemeriksaRantai.ringkasan(c);
                            try (var konteks =
                                    KonteksAudit.buka(
                                            null,
                                            "Sistem: rantai audit",
                                            "PerawatanRantai.awali",
                                            null)) {
                                RantaiAudit.tulis(
                                        c,
                                        List.of(
                                                konteks.baris(
                                                        Instant.now(JamTeladan.BERSAMA),
                                                        PemeriksaRantai.ENTITAS_AWAL,
                                                        "1",
                                                        "BUAT",
                                                        null,
                                                        "{\"banyak\":\""
                                                                + r.banyak()
                                                                + "\",\"terakhir\":\""
                                                                + r.terakhir()
                                                                + "\",\"ringkasan\":\""
                                                                + r.sidik()
                                                                + "\"}")));
                            }
                        });
    }

    /** Writes the heads of now to the log and to the anchor file, unless nothing has changed since the last time. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void jangkarkan() {
        var j = pengambil.ambil();
        var isi = j.kepala().toString();
        if (j.kepala().isEmpty() || isi.equals(terakhir)) {
            return;
        }
        LOG.infof("Jangkar audit: %s", j);
        berkas().ifPresent(j::tulis);
        terakhir = isi;
    }

    /**
     * Verifies the chain against the keys and the anchor file of this server.
     *
     * @param kemajuan told the number of rows looked at, now and then
     */
    public LaporanRantai periksa(LongConsumer kemajuan) {
        var jangkar = berkas().map(JangkarAudit::baca).orElse(List.of());
        return em.unwrap(Session.class)
                .doReturningWork(
                        c -> PemeriksaRantai.periksa(c, KunciAudit.kini(), jangkar, kemajuan));
    }

    private static Optional<Path> berkas() {
        return Optional.ofNullable(System.getenv(JangkarAudit.LINGKUNGAN))
                .filter(b -> !b.isBlank())
                .map(Path::of);
    }
}
