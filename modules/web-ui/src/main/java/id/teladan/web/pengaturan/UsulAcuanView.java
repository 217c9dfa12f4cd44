package id.teladan.web.pengaturan;

import id.teladan.core.acuan.DaftarAcuanJabatan;
import id.teladan.core.acuan.RincianAcuan;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.web.draf.DrafFormulir;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@code /pengaturan/jabatan-usul}: one position with its timeline and the form of a change; without an id a new one. */
@Named("usulAcuan")
@ViewScoped
public class UsulAcuanView implements Serializable {

    @Inject DaftarAcuanJabatan daftar;
    @Inject PengajuanUsulan pengajuan;
    @Inject DrafFormulir draf;

    private String id;
    private RincianAcuan rincian;
    private boolean bolehUsul;
    private final IsianAcuan isian = new IsianAcuan();

    public void muat() {
        if (id != null && !id.matches("\\d{1,18}")) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (id == null) {
            daftar.pastikanBolehUsul();
        } else {
            rincian = daftar.rincian(Long.parseLong(id));
            isian.dari(rincian.pokok());
        }
        bolehUsul = daftar.bolehUsul();
        isian.pakai(draf.buka("acuan." + (id == null ? "baru" : id), isian.ketikan()));
    }

    public void simpanDraf() {
        draf.simpan(isian.ketikan());
    }

    public String buangDraf() {
        draf.hapus();
        return "/pengaturan/jabatan-usul?faces-redirect=true" + (id == null ? "" : "&id=" + id);
    }

    /** Proposes what is typed; then the proposal itself is shown. */
    public String usulkan() {
        var isi = isian.isi();
        var nomor =
                pengajuan.ajukan(
                        new AjukanUsulan(
                                "ACUAN_JABATAN", isi, isian.getAlasan(), isi.mulai(), null));
        draf.hapus();
        return "/usulan?faces-redirect=true&tab=SAYA&id=" + nomor;
    }

    public DrafFormulir getDraf() {
        return draf;
    }

    public JenisJabatan[] getJenis() {
        return JenisJabatan.values();
    }

    public Jenjang[] getJenjang() {
        return Jenjang.values();
    }

    public RincianAcuan getRincian() {
        return rincian;
    }

    public IsianAcuan getIsian() {
        return isian;
    }

    public boolean isBolehUsul() {
        return bolehUsul;
    }

    public String getId() {
        return id;
    }

    public void setId(String nilai) {
        id = nilai;
    }
}
