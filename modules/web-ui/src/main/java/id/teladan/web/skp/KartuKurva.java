package id.teladan.web.skp;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.web.beranda.KartuBeranda;
import id.teladan.web.beranda.Sudut;
import jakarta.enterprise.context.ApplicationScoped;

/** The predicates against the allowed pattern, for the leaders. */
@ApplicationScoped
class KartuKurva implements KartuBeranda {

    @Override
    public String berkas() {
        return "/WEB-INF/beranda/kurva.xhtml";
    }

    @Override
    public boolean untuk(Pelaku pelaku) {
        return pelaku.punya(Hak.LIHAT_DASBOR) && Sudut.pimpinan(pelaku);
    }

    @Override
    public int urutan() {
        return 10;
    }

    @Override
    public Letak letak() {
        return Letak.POKOK;
    }
}
