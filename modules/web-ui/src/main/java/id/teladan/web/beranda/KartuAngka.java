package id.teladan.web.beranda;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;

/** The numbers of the leaders. */
@ApplicationScoped
class KartuAngka implements KartuBeranda {

    @Override
    public String berkas() {
        return "/WEB-INF/beranda/angka.xhtml";
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
        return Letak.ATAS;
    }
}
