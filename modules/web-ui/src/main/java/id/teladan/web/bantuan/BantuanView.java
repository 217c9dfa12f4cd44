package id.teladan.web.bantuan;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.web.kerangka.Kerangka;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The help page, and for the shell of every page the way to its section: {@code #{bantuan.tautan}}. */
@Named("bantuan")
@RequestScoped
public class BantuanView {

    static final String HALAMAN = "/bantuan";

    private static final int PANJANG_CARI = 80;

    @Inject PustakaPanduan pustaka;
    @Inject PelakuAktif aktif;
    @Inject Kerangka kerangka;

    private String kunci;
    private String cari;

    /** The address of the section that explains the open page to this person. */
    public String getTautan() {
        var halaman =
                FacesContext.getCurrentInstance()
                        .getViewRoot()
                        .getViewId()
                        .replaceFirst("\\.xhtml$", "");
        return pustaka.tentang(halaman, aktif.pelaku())
                .map(s -> HALAMAN + "?panduan=" + s.panduan() + "#" + s.bagian())
                .orElse(HALAMAN);
    }

    /** The guide of the address; without one that of the weightiest role. */
    public Panduan getPanduan() {
        return pustaka.bernama(kunci).orElseGet(() -> pustaka.utama(aktif.pelaku()));
    }

    public List<Panduan> getSemua() {
        return pustaka.semua();
    }

    public List<PustakaPanduan.Temuan> getTemuan() {
        return pustaka.cari(getCari());
    }

    /** The first page of the section that the person finds in his menu, or null. */
    public String halaman(Bagian bagian) {
        var menu =
                kerangka.getMenu().stream()
                        .flatMap(k -> k.modul().stream())
                        .flatMap(m -> m.butir().stream())
                        .map(b -> b.tautan())
                        .collect(Collectors.toSet());
        return bagian.halaman().stream().filter(menu::contains).findFirst().orElse(null);
    }

    public boolean isMencari() {
        return !getCari().isEmpty();
    }

    public String getCari() {
        var bersih = cari == null ? "" : cari.strip();
        return bersih.substring(0, Math.min(bersih.length(), PANJANG_CARI));
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public String getKunci() {
        return kunci;
    }

    public void setKunci(String nilai) {
        kunci = nilai;
    }
}
