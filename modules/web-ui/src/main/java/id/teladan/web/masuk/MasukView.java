package id.teladan.web.masuk;

import id.teladan.core.akun.PenjagaProfil;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in page: a plain form, because the password goes to the container and never into a view. */
@Named("masuk")
@RequestScoped
public class MasukView {

    @Inject HttpServletRequest minta;

    /** Key of the sentence to show, or null. */
    public String getGalat() {
        return (String) minta.getAttribute(SaringanMasuk.GALAT);
    }

    /** Value of the hidden field that proves that the form came from this page. */
    public String getTanda() {
        return (String) minta.getAttribute(SaringanMasuk.TANDA);
    }

    /** What the person typed as name, so that it is not lost. */
    public String getNama() {
        return minta.getParameter("nama");
    }

    /** Path to go to afterwards. */
    public String getKe() {
        return TujuanMasuk.aman(minta.getParameter("ke"));
    }

    /** True right after signing out. */
    public boolean isBaruKeluar() {
        return "1".equals(minta.getParameter("keluar"));
    }

    public boolean isDemo() {
        return PenjagaProfil.demo();
    }

    /** Names of the demo accounts, for the hint of the demo profile. */
    public java.util.List<String> getAkunContoh() {
        return PenjagaProfil.AKUN_CONTOH;
    }
}
