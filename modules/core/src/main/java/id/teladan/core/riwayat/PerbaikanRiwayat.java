package id.teladan.core.riwayat;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The employee's own proposal of a new or corrected row; it is written and verified when an officer approves it. */
@ApplicationScoped
public class PerbaikanRiwayat implements PelaksanaUsulan<CatatRiwayat> {

    /** Name of the kind. */
    public static final String JENIS = "PERBAIKAN_RIWAYAT";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject BukuRiwayat buku;
    @Inject PemeriksaRiwayat pemeriksa;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<CatatRiwayat> isi() {
        return CatatRiwayat.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGUSULKAN_PERBAIKAN;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MENGELOLA_RIWAYAT;
    }

    @Override
    public String sasaran(CatatRiwayat isi) {
        return isi.gantiId() == null
                ? isi.pegawaiId() + " " + isi.jenis() + " " + isi.isian().tmt()
                : isi.jenis() + " " + isi.gantiId();
    }

    @Override
    public String ringkasan(CatatRiwayat isi) {
        var pegawai = em.find(Pegawai.class, isi.pegawaiId());
        return pegawai == null ? "" : pegawai.nama();
    }

    @Override
    public Long pegawaiId(CatatRiwayat isi) {
        return isi.pegawaiId();
    }

    @Override
    public List<Pelanggaran> periksa(CatatRiwayat isi) {
        var pegawai = em.find(Pegawai.class, isi.pegawaiId());
        if (pegawai == null || !masihSah(isi)) {
            return List.of(Pelanggaran.pada("", "RIWAYAT_SUDAH_BERUBAH"));
        }
        var hasil = new ArrayList<>(pemeriksa.periksa(pegawai, isi));
        if (isi.isian().berkasId() == null) {
            hasil.add(Pelanggaran.pada("berkas", "RIWAYAT_BUKTI_WAJIB"));
        }
        return hasil;
    }

    private boolean masihSah(CatatRiwayat isi) {
        if (isi.gantiId() == null) {
            return true;
        }
        var sql =
                isi.gantiId() < 0
                        ? "select 1 from core_riwayat_golongan where id = -:id and pegawai_id = :pegawai and versi = :versi"
                        : "select 1 from core_riwayat where id = :id and pegawai_id = :pegawai and jenis = :jenis"
                                + " and digantikan_oleh is null and dibatalkan is null";
        var query =
                em.createNativeQuery(sql)
                        .setParameter("id", isi.gantiId())
                        .setParameter("pegawai", isi.pegawaiId());
        if (isi.gantiId() < 0) {
            query.setParameter("versi", isi.versi());
        } else {
            query.setParameter("jenis", isi.jenis().name());
        }
        return !query.getResultList().isEmpty();
    }

    @Override
    public List<BarisDampak> dampak(CatatRiwayat isi) {
        var lama = lama(isi);
        var baru = isi.isian();
        var hasil = new ArrayList<BarisDampak>();
        tambah(hasil, "RIWAYAT.jenis", isi.jenis().name(), isi.jenis().name());
        tambah(hasil, "RIWAYAT.nomorSk", lama == null ? null : lama.nomorSk(), baru.nomorSk());
        tambah(
                hasil,
                "RIWAYAT.tanggalSk",
                lama == null ? null : teks(lama.tanggalSk()),
                teks(baru.tanggalSk()));
        tambah(hasil, "RIWAYAT.tmt", lama == null ? null : teks(lama.tmt()), teks(baru.tmt()));
        tambah(
                hasil,
                "RIWAYAT.sampai",
                lama == null ? null : teks(lama.sampai()),
                teks(baru.sampai()));
        for (var b : isi.jenis().bidang()) {
            tambah(
                    hasil,
                    "RIWAYAT." + b.nama(),
                    lama == null ? null : lama.nilai(b.nama()),
                    baru.nilai(b.nama()));
        }
        return hasil;
    }

    private static void tambah(
            List<BarisDampak> hasil, String label, String sebelum, String sesudah) {
        if (sebelum != null || sesudah != null) {
            hasil.add(new BarisDampak(label, sebelum, sesudah));
        }
    }

    private static String teks(LocalDate hari) {
        return hari == null ? null : hari.toString();
    }

    private IsianRiwayat lama(CatatRiwayat isi) {
        if (isi.gantiId() == null) {
            return null;
        }
        if (isi.gantiId() > 0) {
            var baris = em.find(Riwayat.class, isi.gantiId());
            return baris == null ? null : baris.isian();
        }
        var g = em.find(id.teladan.core.pegawai.RiwayatGolongan.class, -isi.gantiId());
        return g == null
                ? null
                : new IsianRiwayat(
                        g.nomorSk(),
                        g.tanggalSk(),
                        g.mulai(),
                        null,
                        List.of(
                                new NilaiRiwayat("golongan", g.golongan()),
                                new NilaiRiwayat("jenisKenaikan", g.jenisKenaikan())),
                        null);
    }

    @Override
    public void laksanakan(CatatRiwayat isi, KonteksUsulan konteks) {
        var pegawai = buku.kunci(isi.pegawaiId());
        var baris =
                buku.catat(
                        pegawai,
                        new CatatRiwayat(
                                isi.pegawaiId(),
                                isi.jenis(),
                                isi.gantiId(),
                                versiKini(isi),
                                isi.isian().denganBukti(konteks.berkasId())),
                        konteks.pengusulId(),
                        konteks.usulanId());
        baris.verifikasi(konteks.pemutusId(), Instant.now(jam));
    }

    /** A verification in between does not stand in the way of a correction. */
    private long versiKini(CatatRiwayat isi) {
        return isi.gantiId() == null || isi.gantiId() < 0
                ? isi.versi()
                : em.createQuery("select r.versi from Riwayat r where r.id = :id", Long.class)
                        .setParameter("id", isi.gantiId())
                        .getSingleResult();
    }

    @Override
    public String tautan(CatatRiwayat isi) {
        return "/pegawai/riwayat?id=" + isi.pegawaiId() + "&jenis=" + isi.jenis();
    }
}
