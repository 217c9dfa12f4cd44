package id.teladan.web.skp;

import id.teladan.skp.aturan.masa.MasaSkp.Alasan;
import id.teladan.skp.daftar.BarisSkp;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.GantiSkp;
import id.teladan.skp.rencana.PembukaanSkp;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.PergantianSkp;
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
    @Inject PergantianSkp pergantian;
    @Inject Clock jam;

    private List<BarisSkp> semua;
    private PergantianSkp.Usulan usulan;
    private LocalDate mulai;
    private LocalDate sampai;
    private Pendekatan pendekatan = Pendekatan.KUANTITATIF;

    /** Reads the list and the period of the next SKP; without a position it would be the whole year of today. */
    public void muat() {
        semua = daftar.milikSaya();
        mulai = LocalDate.of(getTahun(), 1, 1);
        sampai = LocalDate.of(getTahun(), 12, 31);
        usulan = pergantian.usulan().orElse(null);
        if (usulan != null && usulan.masa().alasan() != Alasan.TIDAK_PERLU) {
            mulai = usulan.masa().mulai();
            sampai = usulan.masa().sampai();
        }
    }

    /** Opens a draft and goes to the editor. */
    public String buka() {
        return "/skp/susun?faces-redirect=true&id="
                + (isPindah()
                        ? pergantian.gantikan(
                                new GantiSkp(usulan.skpId(), usulan.versi(), pendekatan))
                        : pembukaan.buka(new BukaSkp(mulai, sampai, pendekatan)));
    }

    /** True when the position changed within the present SKP. */
    public boolean isPindah() {
        return usulan != null && usulan.masa().alasan() == Alasan.PINDAH_JABATAN;
    }

    /** True when an SKP of this year is to be begun. */
    public boolean isPerluMulai() {
        return usulan == null ? !isAdaTahunIni() : usulan.masa().alasan() != Alasan.TIDAK_PERLU;
    }

    public PergantianSkp.Usulan getUsulan() {
        return usulan;
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
