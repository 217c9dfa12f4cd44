package id.teladan.web.presensi;

import id.teladan.core.berkas.Sha256;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.mandiri.TapMandiri;
import id.teladan.presensi.mandiri.TapTercatat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /presensi/tap}: the check-in itself runs in the browser against the REST layer; here stand the latest ones. */
@Named
@RequestScoped
public class TapView {

    private static final int TERAKHIR = 10;

    @Inject TapMandiri mandiri;
    @Inject PelakuAktif aktif;

    private List<TapTercatat> tap = List.of();

    public void muat() {
        tap = mandiri.terakhir(TERAKHIR);
    }

    public List<TapTercatat> getTap() {
        return tap;
    }

    /** Whose check-ins wait in this browser, in a form that tells nobody else. */
    public String getPemilik() {
        var siapa = "tap:" + aktif.pelaku().pegawaiId();
        return Sha256.dari(siapa.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
