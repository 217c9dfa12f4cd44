package id.teladan.core.pekerjaan;

import id.teladan.core.audit.KonteksAudit;
import id.teladan.core.galat.Pelanggaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * The single steps of a job, each in a transaction of its own. A chunk first renews the lease under its fencing number:
 * that row stays locked until the chunk commits, so a server that lost its lease can neither write nor mark anything.
 * Leases follow the clock of the database: it is the same for every server, and nobody moves it for a demonstration.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LangkahPekerjaan {

    /** A server that does not finish a chunk for so long is taken for dead, unless its transaction still lives. */
    static final Duration SEWA = Duration.ofSeconds(20);

    static final int PERCOBAAN_TERBANYAK = 5;

    /** What came of a step. */
    enum Hasil {
        LANJUT,
        SELESAI,
        LEPAS
    }

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject @Any Instance<PelaksanaPekerjaan> pelaksana;

    /** Jobs that wait or whose lease has ended; those whose chunk still runs are locked and left out. */
    List<Long> terlantar() {
        @SuppressWarnings("unchecked")
        List<Number> id =
                em.createNativeQuery(
                                "select id from core_pekerjaan where status in ('MENUNGGU', 'BERJALAN') and (sewa_sampai"
                                        + " is null or sewa_sampai < utc_timestamp(6)) order by id limit 20 for update skip"
                                        + " locked")
                        .getResultList();
        return id.stream().map(Number::longValue).toList();
    }

    /** Takes the lease and returns its fencing number; empty when somebody else holds it or nothing is left to do. */
    OptionalLong ambilSewa(long id, String penyewa) {
        var kini = Instant.now(jam);
        var dapat =
                em.createNativeQuery(
                                "update core_pekerjaan set pagar = pagar + 1, penyewa = :penyewa, sewa_sampai ="
                                        + " utc_timestamp(6) + interval :sewa second, status = 'BERJALAN', dimulai ="
                                        + " coalesce(dimulai, :kini), versi = versi + 1 where id = :id and status in"
                                        + " ('MENUNGGU', 'BERJALAN') and (sewa_sampai is null or sewa_sampai <"
                                        + " utc_timestamp(6))")
                        .setParameter("penyewa", penyewa)
                        .setParameter("sewa", SEWA.toSeconds())
                        .setParameter("kini", kini)
                        .setParameter("id", id)
                        .executeUpdate();
        if (dapat == 0) {
            return OptionalLong.empty();
        }
        var pagar =
                (Number)
                        em.createNativeQuery("select pagar from core_pekerjaan where id = :id")
                                .setParameter("id", id)
                                .getSingleResult();
        return OptionalLong.of(pagar.longValue());
    }

    /** Works the next chunk and writes its DONE mark. */
    Hasil potongan(long id, long pagar) {
        if (!perbarui(id, pagar)) {
            return Hasil.LEPAS;
        }
        var p = em.find(Pekerjaan.class, id);
        var nomor =
                ((Number)
                                em.createNativeQuery(
                                                "select count(*) from core_pekerjaan_potongan where pekerjaan_id = :id")
                                        .setParameter("id", id)
                                        .getSingleResult())
                        .intValue();
        if (nomor < p.potongan()) {
            try (var konteks =
                    KonteksAudit.buka(p.pelakuId(), p.pelaku(), p.useCase(), p.permintaan())) {
                pelaksana(p.jenis())
                        .kerjakan(new PotonganPekerjaan(id, p.rujukan(), nomor, p.potongan()));
                em.flush();
                konteks.lewati(nomor);
            }
            em.createNativeQuery(
                            "insert into core_pekerjaan_potongan (pekerjaan_id, nomor, pagar, selesai) values (:id,"
                                    + " :nomor, :pagar, :kini)")
                    .setParameter("id", id)
                    .setParameter("nomor", nomor)
                    .setParameter("pagar", pagar)
                    .setParameter("kini", Instant.now(jam))
                    .executeUpdate();
        }
        if (nomor + 1 < p.potongan()) {
            return Hasil.LANJUT;
        }
        em.createNativeQuery(
                        "update core_pekerjaan set status = 'SELESAI', berakhir = :kini, sewa_sampai = null, versi ="
                                + " versi + 1 where id = :id")
                .setParameter("kini", Instant.now(jam))
                .setParameter("id", id)
                .executeUpdate();
        return Hasil.SELESAI;
    }

    /** Notes a failure: for good, or with a pause before the next try. */
    void gagal(long id, long pagar, Pelanggaran sebab, boolean selamanya) {
        if (!perbarui(id, pagar)) {
            return;
        }
        var p = em.find(Pekerjaan.class, id);
        var habis = selamanya || p.percobaan() + 1 >= PERCOBAAN_TERBANYAK;
        var kini = Instant.now(jam);
        var nilai = String.join("\u001f", sebab.nilai());
        em.createNativeQuery(
                        "update core_pekerjaan set percobaan = percobaan + 1, status = :status, berakhir = :berakhir,"
                                + " sewa_sampai = utc_timestamp(6) + interval :tunda second, kode_galat = :kode, nilai_galat = :nilai, versi = versi + 1"
                                + " where id = :id")
                .setParameter("status", habis ? "GAGAL" : "MENUNGGU")
                .setParameter("berakhir", habis ? kini : null)
                .setParameter("tunda", habis ? null : 10L * (p.percobaan() + 1))
                .setParameter("kode", habis ? sebab.kode() : null)
                .setParameter(
                        "nilai", habis ? nilai.substring(0, Math.min(500, nilai.length())) : null)
                .setParameter("id", id)
                .executeUpdate();
        if (habis) {
            try (var konteks =
                    KonteksAudit.buka(p.pelakuId(), p.pelaku(), p.useCase(), p.permintaan())) {
                pelaksana(p.jenis()).gagal(p.rujukan(), sebab);
                em.flush();
                konteks.lewati(id);
            }
        }
    }

    private boolean perbarui(long id, long pagar) {
        return em.createNativeQuery(
                                "update core_pekerjaan set sewa_sampai = utc_timestamp(6) + interval :sewa second where"
                                        + " id = :id and pagar = :pagar and status = 'BERJALAN'")
                        .setParameter("sewa", SEWA.toSeconds())
                        .setParameter("id", id)
                        .setParameter("pagar", pagar)
                        .executeUpdate()
                == 1;
    }

    private PelaksanaPekerjaan pelaksana(String jenis) {
        return pelaksana.stream()
                .filter(x -> x.jenis().equals(jenis))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Tidak ada pelaksana pekerjaan " + jenis));
    }
}
