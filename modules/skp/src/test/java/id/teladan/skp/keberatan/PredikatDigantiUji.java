package id.teladan.skp.keberatan;

import id.teladan.skp.api.PredikatDiganti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Another module that listens. */
@ApplicationScoped
public class PredikatDigantiUji {

    private final List<PredikatDiganti> semua = new ArrayList<>();

    void dengar(@Observes PredikatDiganti peristiwa) {
        semua.add(peristiwa);
    }

    public List<PredikatDiganti> semua() {
        return List.copyOf(semua);
    }

    public void kosongkan() {
        semua.clear();
    }
}
