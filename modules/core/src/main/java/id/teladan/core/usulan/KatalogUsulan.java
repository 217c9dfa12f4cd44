package id.teladan.core.usulan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/** The kinds of change that the modules bring. */
@ApplicationScoped
class KatalogUsulan {

    @Inject @Any Instance<PelaksanaUsulan<?>> semua;

    private volatile Map<String, PelaksanaUsulan<?>> menurutJenis;

    UsulanTerbuka<?> buka(String jenis, Record isi) {
        return UsulanTerbuka.dari(pelaksana(jenis), isi);
    }

    UsulanTerbuka<?> buka(String jenis, String json) {
        return UsulanTerbuka.baca(pelaksana(jenis), json);
    }

    /** Kinds that the person may decide, by the right that lets him. */
    Map<Hak, List<String>> diputuskan(Pelaku pelaku) {
        var hasil = new EnumMap<Hak, List<String>>(Hak.class);
        for (var p : menurutJenis().values()) {
            if (pelaku.punya(p.hakMemutuskan())) {
                hasil.computeIfAbsent(p.hakMemutuskan(), h -> new ArrayList<>()).add(p.jenis());
            }
        }
        return hasil;
    }

    List<String> jenis() {
        return List.copyOf(menurutJenis().keySet());
    }

    private PelaksanaUsulan<?> pelaksana(String jenis) {
        var p = menurutJenis().get(jenis);
        if (p == null) {
            throw new NoSuchElementException("Jenis usulan tidak dikenal: " + jenis);
        }
        return p;
    }

    private Map<String, PelaksanaUsulan<?>> menurutJenis() {
        if (menurutJenis == null) {
            var peta = new TreeMap<String, PelaksanaUsulan<?>>();
            for (var p : semua) {
                if (peta.put(p.jenis(), p) != null) {
                    throw new IllegalStateException("Dua pelaksana usulan " + p.jenis());
                }
            }
            menurutJenis = peta;
        }
        return menurutJenis;
    }
}
