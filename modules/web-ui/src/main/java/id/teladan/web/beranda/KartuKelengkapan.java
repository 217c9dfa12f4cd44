package id.teladan.web.beranda;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;

/** Completeness by OPD, for those who keep the data. */
@ApplicationScoped
class KartuKelengkapan implements KartuBeranda {

    @Override
    public String berkas() {
        return "/WEB-INF/beranda/kelengkapan.xhtml";
    }

    @Override
    public boolean untuk(Pelaku pelaku) {
        return pelaku.punya(Hak.LIHAT_DASBOR) && !Sudut.pimpinan(pelaku);
    }

    @Override
    public int urutan() {
        return 20;
    }

    @Override
    public Letak letak() {
        return Letak.POKOK;
    }
}
