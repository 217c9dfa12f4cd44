package id.teladan.core.izin;

import id.teladan.core.audit.KonteksAudit;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.Galat;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.util.Arrays;

/**
 * Around every public method of a use case, inside its transaction: the right, the command's validation, the flush, and
 * the translation of database conflicts. A method without {@link Izin} is refused.
 */
@Interceptor
@DenganIzin
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PencegatUseCase {

    @Inject PelakuAktif aktif;
    @Inject EntityManager em;

    @AroundInvoke
    Object jaga(InvocationContext konteks) throws Exception {
        var izin = konteks.getMethod().getAnnotation(Izin.class);
        var pelaku = aktif.pelaku();
        if (izin == null || Arrays.stream(izin.value()).noneMatch(pelaku::punya)) {
            throw AksesDitolak.kode(pelaku.pegawaiId() == null ? "BELUM_MASUK" : "AKSES_DITOLAK");
        }
        var nama =
                konteks.getMethod().getDeclaringClass().getSimpleName()
                        + "."
                        + konteks.getMethod().getName();
        try (var buka =
                KonteksAudit.buka(pelaku.pegawaiId(), pelaku.nama(), nama, aktif.permintaan())) {
            var hasil = konteks.proceed();
            em.flush();
            return buka.lewati(hasil);
        } catch (Galat e) {
            throw e;
        } catch (RuntimeException e) {
            throw PenerjemahGalat.terjemahkan(e);
        }
    }
}
