package id.teladan.web.skp;

import id.teladan.skp.daftar.BarisSkp;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.PembukaanSkp;
import id.teladan.skp.rencana.Pendekatan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /skp/saya}: the own SKP by year. */
@Named
@ViewScoped
public class SkpSayaView implements Serializable {

    @Inject DaftarSkp daftar;
    @Inject PembukaanSkp pembukaan;
    @Inject Clock jam;

    private List<BarisSkp> semua;
    private LocalDate mulai;
    private LocalDate sampai;
    private Pendekatan pendekatan = Pendekatan.KUANTITATIF;

    /** Reads the list; a new SKP begins with the whole year of today. */
    public void muat() {
        semua = daftar.milikSaya();
        mulai = LocalDate.of(getTahun(), 1, 1);
        sampai = LocalDate.of(getTahun(), 12, 31);
    }

    /** Opens a draft and goes to the editor. */
    public String buka() {
        return "/skp/susun?faces-redirect=true&id="
                + pembukaan.buka(new BukaSkp(mulai, sampai, pendekatan));
    }

    public int getTahun() {
        return LocalDate.now(jam).getYear();
    }

    public boolean isAdaTahunIni() {
        return semua.stream().anyMatch(s -> s.tahun() == getTahun());
    }

    public Pendekatan[] getPilihanPendekatan() {
        return Pendekatan.values();
    }

    public List<BarisSkp> getSemua() {
        return semua;
    }

    public LocalDate getMulai() {
        return mulai;
    }

    public void setMulai(LocalDate nilai) {
        mulai = nilai;
    }

    public LocalDate getSampai() {
        return sampai;
    }

    public void setSampai(LocalDate nilai) {
        sampai = nilai;
    }

    public Pendekatan getPendekatan() {
        return pendekatan;
    }

    public void setPendekatan(Pendekatan nilai) {
        pendekatan = nilai;
    }
}
