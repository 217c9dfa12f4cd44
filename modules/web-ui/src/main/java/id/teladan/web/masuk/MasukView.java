package id.teladan.web.masuk;

import id.teladan.core.akun.PenjagaProfil;
import id.teladan.web.sso.PengaturanSso;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /** The same as the value of a parameter. */
    public String getKeAlamat() {
        return URLEncoder.encode(getKe(), StandardCharsets.UTF_8);
    }

    /** True right after signing out. */
    public boolean isBaruKeluar() {
        return "1".equals(minta.getParameter("keluar"));
    }

    /** True when the provider asks for the password; then there is no form here. */
    public boolean isSso() {
        return PengaturanSso.aktif();
    }

    public boolean isDemo() {
        return PenjagaProfil.demo();
    }

    /** Names of the demo accounts, for the hint of the demo profile. */
    public List<String> getAkunContoh() {
        return PenjagaProfil.AKUN_CONTOH;
    }
}
