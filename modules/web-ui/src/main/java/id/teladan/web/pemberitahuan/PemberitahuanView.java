package id.teladan.web.pemberitahuan;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.pemberitahuan.BarisPemberitahuan;
import id.teladan.core.pemberitahuan.PemberitahuanSaya;
import id.teladan.web.kerangka.HitunganTugas;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** {@code /pemberitahuan}: notices of the person, the latest first. */
@Named("pemberitahuan")
@ViewScoped
public class PemberitahuanView implements Serializable {

    private static final int BARIS = 25;

    @Inject PemberitahuanSaya saya;
    @Inject HitunganTugas hitungan;

    private String saring;
    private String hal;
    private Halaman<BarisPemberitahuan> isi;

    public void muat() {
        isi = saya.halaman(isHanyaBaru(), (getNomor() - 1) * BARIS, BARIS);
    }

    /** Marks a notice as read and goes where it leads; only a path of this application. */
    public void buka(long id) throws IOException {
        var tautan = saya.buka(id);
        hitungan.basikan();
        var luar = FacesContext.getCurrentInstance().getExternalContext();
        luar.redirect(
                luar.getRequestContextPath()
                        + (tautan.startsWith("/") && !tautan.startsWith("//")
                                ? tautan
                                : "/pemberitahuan"));
    }

    public String bacaSemua() {
        saya.bacaSemua();
        hitungan.basikan();
        return "/pemberitahuan?faces-redirect=true";
    }

    public boolean isHanyaBaru() {
        return "baru".equals(saring);
    }

    public int getNomor() {
        return hal != null && hal.matches("[1-9]\\d{0,5}") ? Integer.parseInt(hal) : 1;
    }

    public boolean isAdaBerikut() {
        return (long) getNomor() * BARIS < isi.total();
    }

    /** True when something on the page is new. */
    public boolean isAdaBaru() {
        return isi.baris().stream().anyMatch(BarisPemberitahuan::baru);
    }

    public Halaman<BarisPemberitahuan> getIsi() {
        return isi;
    }

    public String getSaring() {
        return saring;
    }

    public void setSaring(String nilai) {
        saring = nilai;
    }

    public String getHal() {
        return hal;
    }

    public void setHal(String nilai) {
        hal = nilai;
    }
}
