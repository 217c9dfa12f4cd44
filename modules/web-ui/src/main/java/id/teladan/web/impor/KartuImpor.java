package id.teladan.web.impor;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.web.beranda.KartuBeranda;
import jakarta.enterprise.context.ApplicationScoped;

/** The latest imports and their state. */
@ApplicationScoped
class KartuImpor implements KartuBeranda {

    @Override
    public String berkas() {
        return "/WEB-INF/beranda/impor.xhtml";
    }

    @Override
    public boolean untuk(Pelaku pelaku) {
        return pelaku.punya(Hak.IMPOR_PEGAWAI);
    }

    @Override
    public int urutan() {
        return 20;
    }

    @Override
    public Letak letak() {
        return Letak.SAMPING;
    }
}
