package id.teladan.core.riwayat;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.Pegawai;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The officer's work on records: adds, corrects, voids, verifies. Never on his own record. */
@UseCase
public class PencatatanRiwayat {

    private static final int ALASAN_TERPANJANG = 500;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject BukuRiwayat buku;
    @Inject PemeriksaRiwayat pemeriksa;

    /** Writes a new row, or one that supersedes another; returns its number. */
    @Izin(Hak.MENGELOLA_RIWAYAT)
    public long catat(CatatRiwayat cmd) {
        var pegawai = orangLain(cmd.pegawaiId());
        var masalah = pemeriksa.periksa(pegawai, cmd);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        if (cmd.isian().berkasId() != null && !bolehDilampirkan(cmd)) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return buku.catat(pegawai, cmd, aktif.pelaku().pegawaiId(), null).id();
    }

    /** Marks a row as never having held. */
    @Izin(Hak.MENGELOLA_RIWAYAT)
    public void batalkan(TandaiRiwayat cmd) {
        var pegawai = orangLain(cmd.pegawaiId());
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("alasan", "RIWAYAT_ALASAN_WAJIB")));
        }
        if (cmd.alasan().length() > ALASAN_TERPANJANG) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("alasan", "TEKS_TERLALU_PANJANG", ALASAN_TERPANJANG)));
        }
        var baris = buku.sah(pegawai, cmd.id(), cmd.versi());
        baris.batalkan(aktif.pelaku().pegawaiId(), cmd.alasan().strip(), Instant.now(jam));
        if (baris.jenis() == JenisRiwayat.GOLONGAN) {
            buku.ikutiGolongan(pegawai, baris.tmt(), null);
        }
    }

    /** Confirms that a row agrees with its decree; who wrote it cannot. */
    @Izin(Hak.MENGELOLA_RIWAYAT)
    public void verifikasi(TandaiRiwayat cmd) {
        var pegawai = orangLain(cmd.pegawaiId());
        var baris = buku.sah(pegawai, cmd.id(), cmd.versi());
        var saya = aktif.pelaku().pegawaiId();
        if (Objects.equals(baris.pencatatId(), saya)) {
            throw AksesDitolak.kode("RIWAYAT_DICATAT_SENDIRI");
        }
        if (!baris.terverifikasi()) {
            baris.verifikasi(saya, Instant.now(jam));
        }
    }

    private Pegawai orangLain(long pegawaiId) {
        var pegawai = buku.dalamLingkup(Hak.MENGELOLA_RIWAYAT, pegawaiId);
        if (Objects.equals(pegawai.id(), aktif.pelaku().pegawaiId())) {
            throw AksesDitolak.kode("RIWAYAT_SENDIRI");
        }
        return pegawai;
    }

    /** An own file, or the one that the superseded row already names. */
    private boolean bolehDilampirkan(CatatRiwayat cmd) {
        return !em.createNativeQuery(
                        "select 1 from core_berkas b where b.id = :berkas and (b.pemilik_id = :saya or exists ("
                                + "select 1 from core_riwayat r where r.id = :ganti and r.berkas_id = b.id))")
                .setParameter("berkas", cmd.isian().berkasId())
                .setParameter("saya", aktif.pelaku().pegawaiId())
                .setParameter("ganti", cmd.gantiId() == null ? 0L : cmd.gantiId())
                .getResultList()
                .isEmpty();
    }
}
