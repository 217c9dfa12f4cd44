package id.teladan.web.kerangka;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pemberitahuan.PilihanSaya;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Brings the language that a person has chosen into his session, with one statement a session. */
@ApplicationScoped
public class BahasaSaya {

    private static final String BELUM = "";

    @Inject PilihanSaya pilihan;
    @Inject PelakuAktif aktif;

    /** Reads the choice once, when somebody is signed in. */
    void ingat(HttpServletRequest minta) {
        var sesi = minta.getSession(false);
        if (sesi != null
                && minta.getRemoteUser() != null
                && sesi.getAttribute(Pilihan.BAHASA) == null
                && aktif.pelaku().pegawaiId() != null) {
            sesi.setAttribute(Pilihan.BAHASA, pilihan.bahasa().orElse(BELUM));
        }
    }

    /** Keeps a new choice for the person, if one is signed in. */
    void simpan(HttpServletRequest minta, String bahasa) {
        var sesi = minta.getSession(false);
        if (sesi != null && minta.getRemoteUser() != null && aktif.pelaku().pegawaiId() != null) {
            pilihan.pakaiBahasa(bahasa);
            sesi.setAttribute(Pilihan.BAHASA, bahasa);
        }
    }
}
