package id.teladan.web.pengaturan;

import id.teladan.core.aturan.Regulasi;
import id.teladan.core.parameter.BarisParameter;
import id.teladan.core.parameter.DaftarParameter;
import id.teladan.core.parameter.IsiParameter;
import id.teladan.core.parameter.RincianParameter;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /pengaturan/parameter}: all parameters; the open one with its timeline and the form of a new value. */
@Named("parameterPengaturan")
@ViewScoped
public class ParameterView implements Serializable {

    @Inject DaftarParameter daftar;
    @Inject PengajuanUsulan pengajuan;

    private String cari;
    private String modul;
    private String kunci;
    private List<BarisParameter> baris;
    private RincianParameter rincian;
    private final IsianParameter isian = new IsianParameter();

    public void muat() {
        baris = daftar.semua(cari, modul);
        var buka =
                kunci != null && !kunci.isEmpty()
                        ? kunci
                        : baris.isEmpty() ? null : baris.get(0).nama();
        rincian = buka == null ? null : daftar.rincian(buka);
    }

    /** Proposes the typed value; then the proposal itself is shown. */
    public String usulkan() {
        IsiParameter isi = isian.isi(rincian.pokok().nama());
        return "/usulan?faces-redirect=true&tab=SAYA&id="
                + pengajuan.ajukan(
                        new AjukanUsulan("PARAMETER", isi, isian.getAlasan(), isi.mulai(), null));
    }

    /** Opens a calculator with the typed value as a draft beside what holds. */
    public String coba(String kalkulator) {
        return "/simulasi?faces-redirect=true&k="
                + kalkulator
                + isian.kueri(rincian.pokok().nama());
    }

    public List<String> getSemuaModul() {
        return daftar.modul();
    }

    public Regulasi[] getSemuaRegulasi() {
        return Regulasi.values();
    }

    /** Query that keeps the filter. */
    public String getAlamat() {
        return Pilih.kueri("modul", modul, "cari", cari);
    }

    public List<BarisParameter> getBaris() {
        return baris;
    }

    public RincianParameter getRincian() {
        return rincian;
    }

    public IsianParameter getIsian() {
        return isian;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public String getModul() {
        return modul;
    }

    public void setModul(String nilai) {
        modul = nilai;
    }

    public String getKunci() {
        return kunci;
    }

    public void setKunci(String nilai) {
        kunci = nilai;
    }
}
