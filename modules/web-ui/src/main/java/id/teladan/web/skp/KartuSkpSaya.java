package id.teladan.web.skp;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.web.beranda.KartuBeranda;
import jakarta.enterprise.context.ApplicationScoped;

/** The own SKP of the year, result by result. */
@ApplicationScoped
class KartuSkpSaya implements KartuBeranda {

    @Override
    public String berkas() {
        return "/WEB-INF/beranda/skp.xhtml";
    }

    @Override
    public boolean untuk(Pelaku pelaku) {
        return pelaku.punya(Hak.MENYUSUN_SKP) && pelaku.unitId() != null;
    }

    @Override
    public int urutan() {
        return 40;
    }

    @Override
    public Letak letak() {
        return Letak.SAMPING;
    }
}
