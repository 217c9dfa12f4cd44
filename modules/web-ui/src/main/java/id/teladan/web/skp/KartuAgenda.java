package id.teladan.web.skp;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.web.beranda.KartuBeranda;
import jakarta.enterprise.context.ApplicationScoped;

/** What comes next for the own SKP. */
@ApplicationScoped
class KartuAgenda implements KartuBeranda {

    @Override
    public String berkas() {
        return "/WEB-INF/beranda/agenda.xhtml";
    }

    @Override
    public boolean untuk(Pelaku pelaku) {
        return pelaku.punya(Hak.MENYUSUN_SKP)
                && pelaku.unitId() != null
                && !pelaku.punya(Hak.LIHAT_DASBOR);
    }

    @Override
    public int urutan() {
        return 60;
    }

    @Override
    public Letak letak() {
        return Letak.POKOK;
    }
}
