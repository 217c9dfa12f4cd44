package id.teladan.core.kotakkeluar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Puts letters into the outbox; in the transaction of what happened. */
@ApplicationScoped
public class KotakKeluar {

    static final String RINGKASAN = "RINGKASAN";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject JalurSurel jalur;

    /** True when a mail server is configured. */
    public boolean aktif() {
        return jalur.pengirim().isPresent();
    }

    /**
     * Writes a letter; the same key again changes nothing. Nothing is written while no mail server is configured.
     *
     * @param kunci letters, digits and dashes; becomes part of the Message-ID
     * @return true when the letter is new
     */
    public boolean titip(
            String kunci,
            long pegawaiId,
            String bahasa,
            boolean ringkasan,
            List<ButirSurat> butir) {
        if (!aktif()) {
            return false;
        }
        var isi =
                (ringkasan ? RINGKASAN + "\n" : "")
                        + butir.stream().map(ButirSurat::baris).collect(Collectors.joining("\n"));
        return em.createNativeQuery(
                                "insert ignore into core_surat_keluar (id, kunci, pegawai_id, bahasa, isi, status, berikut,"
                                        + " dibuat) values (next value for core_surat_keluar_seq, :kunci, :pegawai, :bahasa, :isi,"
                                        + " 'MENUNGGU', :kini, :kini)")
                        .setParameter("kunci", kunci)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("bahasa", bahasa)
                        .setParameter("isi", isi)
                        .setParameter("kini", Instant.now(jam))
                        .executeUpdate()
                > 0;
    }
}
