package id.teladan.core.akun;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Ends sessions: own ones, and those of anybody by the administrator. They end from their next request. */
@UseCase
public class PengakhiranSesi {

    private static final Clock JAM_MESIN = Clock.systemUTC();

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Event<SesiDiakhiri> peristiwa;

    /** Ends one session; a foreign one answers like a missing one. */
    @Izin(Hak.MASUK)
    public void akhiri(String kunci) {
        var s = em.find(Sesi.class, kunci);
        var pelaku = aktif.pelaku();
        if (s == null
                || !(Objects.equals(s.pegawaiId(), pelaku.pegawaiId())
                        || pelaku.punya(Hak.MENGELOLA_AKUN))) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        akhiri(List.of(s));
    }

    /** Ends all own sessions but the running one. */
    @Izin(Hak.MASUK)
    public void akhiriLainnya(String sesiKini) {
        akhiriKecuali(aktif.pelaku().pegawaiId(), sesiKini);
    }

    /** Ends all sessions of a person. */
    @Izin(Hak.MENGELOLA_AKUN)
    public void akhiriSemua(long pegawaiId) {
        akhiriKecuali(pegawaiId, "");
    }

    private void akhiriKecuali(long pegawaiId, String kecuali) {
        akhiri(
                em.createQuery(
                                "select s from Sesi s where s.pegawaiId = :pegawai and s.diakhiri is null and s.kunci <> :kecuali",
                                Sesi.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("kecuali", kecuali == null ? "" : kecuali)
                        .getResultList());
    }

    private void akhiri(List<Sesi> semua) {
        for (var s : semua) {
            s.akhiri(Instant.now(JAM_MESIN), aktif.pelaku().pegawaiId());
            peristiwa.fire(new SesiDiakhiri(s.kunci()));
        }
    }
}
