package id.teladan.web.skp;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.web.beranda.KartuBeranda;
import jakarta.enterprise.context.ApplicationScoped;

/** The team board in short, for a superior. */
@ApplicationScoped
class KartuTim implements KartuBeranda {

    @Override
    public String berkas() {
        return "/WEB-INF/beranda/tim.xhtml";
    }

    @Override
    public boolean untuk(Pelaku pelaku) {
        return pelaku.punya(Hak.MENILAI_SKP) && !pelaku.unitDipimpin().isEmpty();
    }

    @Override
    public int urutan() {
        return 30;
    }

    @Override
    public Letak letak() {
        return Letak.POKOK;
    }
}
