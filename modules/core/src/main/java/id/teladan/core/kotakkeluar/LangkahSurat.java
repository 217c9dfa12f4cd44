package id.teladan.core.kotakkeluar;

import id.teladan.core.basisdata.NilaiSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The steps of a delivery, each in a short transaction of its own; nothing is locked while the mail server answers. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LangkahSurat {

    /** A worker that has not come back for so long is taken for dead, and its letters are sent again. */
    static final Duration SEWA = Duration.ofMinutes(5);

    static final int PERCOBAAN_TERBANYAK = 8;
    private static final int SEKALI_AMBIL = 20;
    private static final Duration JEDA_TERPANJANG = Duration.ofHours(4);

    /** A leased letter. */
    record Sewaan(
            long id,
            String kunci,
            String kepada,
            String nama,
            String bahasa,
            String isi,
            int percobaan,
            long pagar) {}

    @Inject EntityManager em;
    @Inject Clock jam;

    /** Leases the letters that are due; those of other workers are left out. */
    List<Sewaan> ambil(String penyewa) {
        var kini = Instant.now(jam);
        @SuppressWarnings("unchecked")
        List<Number> id =
                em.createNativeQuery(
                                "select id from core_surat_keluar where status = 'MENUNGGU' and berikut <= :kini and"
                                        + " (sewa_sampai is null or sewa_sampai < :kini) order by berikut, id limit "
                                        + SEKALI_AMBIL
                                        + " for update skip locked")
                        .setParameter("kini", kini)
                        .getResultList();
        if (id.isEmpty()) {
            return List.of();
        }
        em.createNativeQuery(
                        "update core_surat_keluar set penyewa = :penyewa, sewa_sampai = :sampai, pagar = pagar + 1 where id"
                                + " in (:id)")
                .setParameter("penyewa", penyewa)
                .setParameter("sampai", kini.plus(SEWA))
                .setParameter("id", id)
                .executeUpdate();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select k.id as id, concat(k.kunci, '.', unix_timestamp(k.dibuat)) as kunci, p.email as"
                                        + " kepada, p.nama as nama, k.bahasa as bahasa, k.isi as isi, k.percobaan as percobaan,"
                                        + " k.pagar as pagar from core_surat_keluar k join core_pegawai p on p.id = k.pegawai_id"
                                        + " where k.id in (:id) order by k.berikut, k.id",
                                Tuple.class)
                        .setParameter("id", id)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Sewaan(
                                        NilaiSql.angka(b, "id"),
                                        NilaiSql.teks(b, "kunci"),
                                        NilaiSql.teks(b, "kepada"),
                                        NilaiSql.teks(b, "nama"),
                                        NilaiSql.teks(b, "bahasa"),
                                        NilaiSql.teks(b, "isi"),
                                        NilaiSql.angka(b, "percobaan").intValue(),
                                        NilaiSql.angka(b, "pagar")))
                .toList();
    }

    /** The mail server has accepted the letter. */
    void terkirim(Sewaan s) {
        em.createNativeQuery(
                        "update core_surat_keluar set status = 'TERKIRIM', terkirim = :kini, percobaan = percobaan + 1,"
                                + " galat = null, penyewa = null, sewa_sampai = null, versi = versi + 1 where id = :id and"
                                + " pagar = :pagar")
                .setParameter("kini", Instant.now(jam))
                .setParameter("id", s.id())
                .setParameter("pagar", s.pagar())
                .executeUpdate();
    }

    /** The mail server does not want it: later again, or put aside for good. */
    void ditolak(Sewaan s, String galat, boolean selamanya) {
        var habis = selamanya || s.percobaan() + 1 >= PERCOBAAN_TERBANYAK;
        lepas(s, habis ? "GAGAL" : "MENUNGGU", 1, jeda(s.percobaan()), galat);
    }

    /** The mail server is away: soon again, however long it takes; no try is counted. */
    void tertunda(Sewaan s, String galat) {
        lepas(s, "MENUNGGU", 0, Duration.ofMinutes(1), galat);
    }

    /** Gives back a letter that was not tried. */
    void kembalikan(Sewaan s) {
        lepas(s, "MENUNGGU", 0, Duration.ZERO, null);
    }

    private void lepas(Sewaan s, String status, int percobaan, Duration jeda, String galat) {
        em.createNativeQuery(
                        "update core_surat_keluar set status = :status, percobaan = percobaan + :percobaan, berikut ="
                                + " :berikut, galat = coalesce(:galat, galat), penyewa = null, sewa_sampai = null, versi = versi"
                                + " + 1 where id = :id and pagar = :pagar")
                .setParameter("status", status)
                .setParameter("percobaan", percobaan)
                .setParameter("berikut", Instant.now(jam).plus(jeda))
                .setParameter(
                        "galat",
                        galat == null ? null : galat.substring(0, Math.min(300, galat.length())))
                .setParameter("id", s.id())
                .setParameter("pagar", s.pagar())
                .executeUpdate();
    }

    /** 2, 4, 8 ... minutes, at most four hours. */
    private static Duration jeda(int percobaan) {
        var jeda = Duration.ofMinutes(2L << Math.min(percobaan, 10));
        return jeda.compareTo(JEDA_TERPANJANG) > 0 ? JEDA_TERPANJANG : jeda;
    }
}
