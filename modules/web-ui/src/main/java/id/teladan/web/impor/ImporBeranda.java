package id.teladan.web.impor;

import id.teladan.core.impor.BarisImpor;
import id.teladan.core.impor.DaftarImpor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The latest imports on the home page: {@code #{imporBeranda}}. */
@Named
@RequestScoped
public class ImporBeranda {

    private static final int TERBANYAK = 3;

    @Inject DaftarImpor daftar;

    private List<BarisImpor> isi;

    public List<BarisImpor> getIsi() {
        if (isi == null) {
            isi = daftar.halaman(0, TERBANYAK);
        }
        return isi;
    }
}
