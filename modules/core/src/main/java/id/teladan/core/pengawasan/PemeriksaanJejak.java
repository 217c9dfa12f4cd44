package id.teladan.core.pengawasan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pekerjaan.AjukanPekerjaan;
import id.teladan.core.pekerjaan.BukuPekerjaan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Verifies the audit chain in the background and tells what came of it. */
@UseCase
public class PemeriksaanJejak {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject BukuPekerjaan buku;

    /** Starts a verification, unless one is still running; returns its id. */
    @Izin(Hak.LIHAT_AUDIT)
    public long periksa() {
        var terakhir = baca();
        if (terakhir.isPresent() && terakhir.get().selesai() == null) {
            var kemajuan = buku.kemajuan(terakhir.get().pekerjaan());
            if (kemajuan.isPresent() && !kemajuan.get().berakhirSudah()) {
                return terakhir.get().id();
            }
        }
        var pelaku = aktif.pelaku();
        var baru = new PemeriksaanRantai(Instant.now(jam), pelaku.pegawaiId(), pelaku.nama());
        em.persist(baru);
        em.flush();
        baru.pekerjaan(
                buku.ajukan(
                        new AjukanPekerjaan(
                                PelaksanaPemeriksaan.JENIS,
                                String.valueOf(baru.id()),
                                baru.id(),
                                "PemeriksaanJejak.periksa",
                                1)));
        return baru.id();
    }

    /** The latest verification. Two statements at most. */
    @Izin(Hak.LIHAT_AUDIT)
    public Optional<HasilPemeriksaanRantai> terakhir() {
        return baca().map(Terakhir::hasil);
    }

    private record Terakhir(
            long id, long pekerjaan, Instant selesai, HasilPemeriksaanRantai hasil) {}

    private Optional<Terakhir> baca() {
        return em.createQuery(
                        "select p from PemeriksaanRantai p order by p.diminta desc, p.id desc",
                        PemeriksaanRantai.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(p -> new Terakhir(p.id(), p.pekerjaanId(), p.hasil().selesai(), p.hasil()));
    }
}
