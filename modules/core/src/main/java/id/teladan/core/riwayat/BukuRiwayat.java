package id.teladan.core.riwayat;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pegawai.RiwayatGolongan;
import id.teladan.core.pegawai.SqlPegawai;
import id.teladan.core.pegawai.SumberData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes rows and keeps the table of ranks equal to the valid ones; used by the use cases and by approved proposals. */
@ApplicationScoped
class BukuRiwayat {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A person whom a right of the acting person reaches today, locked: his records change one after the other. */
    Pegawai dalamLingkup(Hak hak, long pegawaiId) {
        var cakupan = aktif.pelaku().cakupan(hak);
        var ada =
                cakupan.isiSql(
                                "c",
                                em.createNativeQuery(
                                                "select p.id from"
                                                        + SqlPegawai.ORANG
                                                        + SqlPegawai.JABATAN
                                                        + " where p.id = :id and "
                                                        + cakupan.klausaSql("c", "p", "j", "u"))
                                        .setParameter("id", pegawaiId)
                                        .setParameter("hari", LocalDate.now(jam)))
                        .getResultList();
        if (ada.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return kunci(pegawaiId);
    }

    Pegawai kunci(long pegawaiId) {
        var pegawai = em.find(Pegawai.class, pegawaiId);
        if (pegawai == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        em.lock(pegawai, LockModeType.PESSIMISTIC_WRITE);
        return pegawai;
    }

    /** A valid row of that person; a rank without a record gets one first. */
    Riwayat sah(Pegawai pegawai, long id, long versi) {
        var baris = id < 0 ? angkat(pegawai, -id, versi) : em.find(Riwayat.class, id);
        if (baris == null || !baris.pegawai().id().equals(pegawai.id())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (id > 0) {
            baris.pastikanVersi(versi);
        }
        if (!baris.sah()) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
        return baris;
    }

    private Riwayat angkat(Pegawai pegawai, long golonganId, long versi) {
        var g = em.find(RiwayatGolongan.class, golonganId);
        if (g == null || !g.pegawai().id().equals(pegawai.id())) {
            return null;
        }
        if (g.versi() != versi || adaCatatan(pegawai, g.mulai())) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
        var baris =
                new Riwayat(
                        pegawai,
                        JenisRiwayat.GOLONGAN,
                        new IsianRiwayat(
                                g.nomorSk(),
                                g.tanggalSk(),
                                g.mulai(),
                                null,
                                List.of(
                                        new NilaiRiwayat("golongan", g.golongan()),
                                        new NilaiRiwayat("jenisKenaikan", g.jenisKenaikan())),
                                null),
                        g.sumber(),
                        null,
                        null,
                        Instant.now(jam));
        em.persist(baris);
        return baris;
    }

    private boolean adaCatatan(Pegawai pegawai, LocalDate tmt) {
        return !em.createQuery(
                        "select r.id from Riwayat r where r.pegawai = :pegawai and r.jenis = :jenis and r.tmt = :tmt"
                                + " and r.digantikanOleh is null and r.dibatalkan is null",
                        Long.class)
                .setParameter("pegawai", pegawai)
                .setParameter("jenis", JenisRiwayat.GOLONGAN)
                .setParameter("tmt", tmt)
                .getResultList()
                .isEmpty();
    }

    /** Writes a row; {@code usulanId} is the proposal that it comes from, or null. */
    Riwayat catat(Pegawai pegawai, CatatRiwayat cmd, Long pencatatId, Long usulanId) {
        var lama = cmd.gantiId() == null ? null : sah(pegawai, cmd.gantiId(), cmd.versi());
        if (lama != null && lama.jenis() != cmd.jenis()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var isian = cmd.isian();
        if (isian.berkasId() == null && lama != null) {
            isian = isian.denganBukti(lama.isian().berkasId());
        }
        var baru =
                new Riwayat(
                        pegawai,
                        cmd.jenis(),
                        isian,
                        SumberData.LOKAL,
                        pencatatId,
                        usulanId,
                        Instant.now(jam));
        em.persist(baru);
        if (lama != null) {
            lama.gantikan(baru);
        }
        if (cmd.jenis() == JenisRiwayat.GOLONGAN) {
            ikutiGolongan(pegawai, lama == null ? isian.tmt() : lama.tmt(), isian);
        }
        return baru;
    }

    /** The rank that began on {@code tmtLama} is now what {@code isian} says; null = it never was. */
    void ikutiGolongan(Pegawai pegawai, LocalDate tmtLama, IsianRiwayat isian) {
        var semua = golongan(pegawai);
        var baris = semua.stream().filter(g -> g.mulai().equals(tmtLama)).findFirst();
        if (isian == null) {
            baris.ifPresent(em::remove);
        } else {
            var g = baris.orElseGet(() -> new RiwayatGolongan(pegawai, SumberData.LOKAL));
            g.ikuti(
                    isian.nilai("golongan"),
                    isian.tmt(),
                    isian.nomorSk(),
                    isian.tanggalSk(),
                    isian.nilai("jenisKenaikan"));
            em.persist(g);
        }
        em.flush();
        RiwayatGolongan berikut = null;
        for (var g : golongan(pegawai)) {
            g.berakhir(Optional.ofNullable(berikut).map(b -> b.mulai().minusDays(1)).orElse(null));
            berikut = g;
        }
    }

    /** The latest first. */
    private List<RiwayatGolongan> golongan(Pegawai pegawai) {
        return em.createQuery(
                        "select g from RiwayatGolongan g where g.pegawai = :pegawai order by g.mulai desc",
                        RiwayatGolongan.class)
                .setParameter("pegawai", pegawai)
                .getResultList();
    }
}
