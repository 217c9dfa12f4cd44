package id.teladan.core.tugas;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The inbox of the acting person. */
@UseCase
public class DaftarTugas {

    @Inject PelakuAktif aktif;
    @Inject @Any Instance<PenyediaTugas> penyedia;

    /** All tasks of all modules; those with the nearest deadline first, those without one last. */
    @Izin(Hak.MASUK)
    public List<Tugas> milikSaya() {
        var pelaku = aktif.pelaku();
        return penyedia.stream()
                .flatMap(p -> p.untuk(pelaku).stream())
                .sorted(
                        Comparator.comparing(
                                Tugas::tenggat, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
