package id.teladan.web.presensi;

import id.teladan.presensi.mandiri.TapMandiri;
import id.teladan.presensi.mandiri.TapTercatat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /presensi/tap}: the check-in itself runs in the browser against the REST layer; here stand the latest ones. */
@Named
@RequestScoped
public class TapView {

    private static final int TERAKHIR = 10;

    @Inject TapMandiri mandiri;

    private List<TapTercatat> tap = List.of();

    public void muat() {
        tap = mandiri.terakhir(TERAKHIR);
    }

    public List<TapTercatat> getTap() {
        return tap;
    }
}
