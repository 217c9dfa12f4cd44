package id.teladan.core.kotakkeluar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way out: sender and writer of letters. The web layer hands them over at the start; beans here cannot see its beans. */
@ApplicationScoped
public class JalurSurel {

    private volatile PengirimSurat pengirim;
    private volatile PenyusunSurat penyusun;

    /** Gives both, or takes them away with null. */
    public void pakai(PengirimSurat pengirimBaru, PenyusunSurat penyusunBaru) {
        pengirim = pengirimBaru;
        penyusun = penyusunBaru;
    }

    /** The sender; empty while no mail server is configured. */
    Optional<PengirimSurat> pengirim() {
        var p = pengirim;
        return p != null && penyusun != null && p.aktif() ? Optional.of(p) : Optional.empty();
    }

    PenyusunSurat penyusun() {
        return penyusun;
    }
}
