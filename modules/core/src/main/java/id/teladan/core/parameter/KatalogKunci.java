package id.teladan.core.parameter;

import id.teladan.core.aturan.Kunci;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every declared parameter by name. */
@ApplicationScoped
public class KatalogKunci {

    /** A parameter with the group that it belongs to. */
    public record Terdaftar(Kunci<?> kunci, KelompokKunci kelompok) {}

    @Inject @Any Instance<PenyediaKunci> penyedia;

    private volatile Map<String, Terdaftar> semua;

    public Collection<Terdaftar> semua() {
        return peta().values();
    }

    public Optional<Terdaftar> cari(String nama) {
        return Optional.ofNullable(nama == null ? null : peta().get(nama));
    }

    private Map<String, Terdaftar> peta() {
        if (semua == null) {
            var peta = new TreeMap<String, Terdaftar>();
            for (var p : penyedia) {
                for (var k : p.kelompok()) {
                    k.kunci().forEach(kunci -> peta.put(kunci.nama(), new Terdaftar(kunci, k)));
                }
            }
            semua = peta;
        }
        return semua;
    }
}
