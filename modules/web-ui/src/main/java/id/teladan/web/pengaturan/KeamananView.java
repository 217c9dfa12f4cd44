package id.teladan.web.pengaturan;

import id.teladan.core.akun.BarisSesi;
import id.teladan.core.akun.BukuSesi;
import id.teladan.core.akun.GantiSandi;
import id.teladan.core.akun.PengakhiranSesi;
import id.teladan.core.akun.PenggantianSandi;
import id.teladan.web.masuk.CatatanSesi;
import id.teladan.web.rupa.Teks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code /keamanan}: own password and own sessions. For one request only: passwords are kept in no view. */
@Named("keamanan")
@RequestScoped
public class KeamananView {

    @Inject PenggantianSandi penggantian;
    @Inject PengakhiranSesi pengakhiran;
    @Inject BukuSesi buku;
    @Inject HttpServletRequest minta;

    private String lama;
    private String baru;
    private String ulang;
    private List<BarisSesi> sesi;

    public void ganti() {
        penggantian.ganti(new GantiSandi(lama, baru, ulang), getSesiKini());
        minta.getSession().removeAttribute(CatatanSesi.WAJIB_GANTI);
        kabari("keamanan.diganti");
    }

    public void akhiri(String kunci) {
        pengakhiran.akhiri(kunci);
        sesi = null;
        kabari("keamanan.sesi.berakhir");
    }

    public void akhiriLainnya() {
        pengakhiran.akhiriLainnya(getSesiKini());
        sesi = null;
        kabari("keamanan.sesi.berakhir");
    }

    private static void kabari(String kunci) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_INFO,
                        Teks.untuk(kunci, faces.getViewRoot().getLocale()),
                        null));
    }

    /** True while a one-time password must be changed before anything else. */
    public boolean isWajibGanti() {
        return Boolean.TRUE.equals(minta.getSession().getAttribute(CatatanSesi.WAJIB_GANTI));
    }

    public boolean isPunyaAkun() {
        return penggantian.punyaAkun();
    }

    public List<BarisSesi> getSesi() {
        if (sesi == null) {
            sesi = buku.milikSaya();
        }
        return sesi;
    }

    /** Key of the session of this request. */
    public String getSesiKini() {
        return (String) minta.getSession().getAttribute(CatatanSesi.KUNCI);
    }

    public String getLama() {
        return lama;
    }

    public void setLama(String nilai) {
        lama = nilai;
    }

    public String getBaru() {
        return baru;
    }

    public void setBaru(String nilai) {
        baru = nilai;
    }

    public String getUlang() {
        return ulang;
    }

    public void setUlang(String nilai) {
        ulang = nilai;
    }
}
