package id.teladan.core.kotakkeluar;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Sends again what had been put aside. */
@UseCase
public class PengirimanUlang {

    @Inject EntityManager em;
    @Inject Clock jam;

    /** One letter; one that is not put aside stays as it is. */
    @Izin(Hak.KELOLA_SUREL)
    public void ulangi(long id) {
        var surat = em.find(SuratKeluar.class, id);
        if (surat == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        surat.ulangi(Instant.now(jam));
    }

    /** All of them, at most 500 at once; returns how many. */
    @Izin(Hak.KELOLA_SUREL)
    public int ulangiSemua() {
        var semua =
                em.createQuery(
                                "select s from SuratKeluar s where s.status = 'GAGAL' order by s.id",
                                SuratKeluar.class)
                        .setMaxResults(500)
                        .getResultList();
        semua.forEach(s -> s.ulangi(Instant.now(jam)));
        return semua.size();
    }
}
