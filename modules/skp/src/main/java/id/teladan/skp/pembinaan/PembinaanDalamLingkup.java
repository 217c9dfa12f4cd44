package id.teladan.skp.pembinaan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Finds a meeting for who may touch it; for everybody else it does not exist. */
@ApplicationScoped
class PembinaanDalamLingkup {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject PencariAtasan pencari;
    @Inject Clock jam;

    /** A meeting of the acting employee. */
    Pembinaan milikSaya(long id) {
        var p = em.find(Pembinaan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (p == null || p.pegawaiId() != saya()) {
            throw tidakAda();
        }
        return p;
    }

    /**
     * A meeting that the acting person leads: a konseling is led by its counsellor alone, everything else by the superior of
     * today.
     */
    Pembinaan dipimpin(long id) {
        var p = em.find(Pembinaan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (p == null) {
            throw tidakAda();
        }
        var sah =
                p.jenis() == JenisPembinaan.KONSELING
                        ? p.pembinaId() == saya()
                        : memimpin(p.pegawaiId());
        if (!sah) {
            throw tidakAda();
        }
        return p;
    }

    /** A meeting of which the acting person is one of both sides. */
    Pembinaan pihak(long id) {
        var p = em.find(Pembinaan.class, id);
        return p != null && p.pegawaiId() == saya() ? milikSaya(id) : dipimpin(id);
    }

    boolean memimpin(long pegawaiId) {
        return atasan(pegawaiId)
                .filter(a -> a.pegawaiId() == aktif.pelaku().pejabatId())
                .isPresent();
    }

    Optional<PencariAtasan.Atasan> atasan(long pegawaiId) {
        return pencari.atasan(pegawaiId, LocalDate.now(jam));
    }

    /** The superior of today as who leads a meeting that the employee asks for; empty when there is none. */
    Optional<Pelaksana> pembina(Skp skp) {
        return atasan(skp.pegawai().id())
                .map(
                        a ->
                                new Pelaksana(
                                        a.pegawaiId(),
                                        a.nama(),
                                        a.jenis(),
                                        a.jabatan(),
                                        jam.instant()));
    }

    private long saya() {
        var id = aktif.pelaku().pegawaiId();
        return id == null ? 0 : id;
    }

    private static DataTidakDitemukan tidakAda() {
        return DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
    }
}
