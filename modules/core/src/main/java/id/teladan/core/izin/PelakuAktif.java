package id.teladan.core.izin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * The acting person of the running request. The web layer names the signed-in principal once per request; the person
 * and his rights are read at the first need, so that a transfer or the end of a Plt acts from the next request.
 */
@RequestScoped
public class PelakuAktif {

    @Inject PembacaPelaku pembaca;

    private String prinsipal;
    private String permintaan;
    private Long delegasi;
    private Pelaku pelaku;

    /** Names the principal of the request; null for a visitor. */
    public void masukSebagai(String namaPrinsipal) {
        prinsipal = namaPrinsipal;
        delegasi = null;
        pelaku = null;
    }

    /**
     * The person wants to act under this delegation, null = for himself. One that has ended, was revoked or belongs to
     * somebody else counts as none: he then acts for himself.
     */
    public void bertindakAtas(Long idDelegasi) {
        delegasi = idDelegasi;
        pelaku = null;
    }

    /** True when the person asked to act under a delegation that no longer holds. */
    public boolean delegasiGugur() {
        return delegasi != null && pelaku().atasNama() == null;
    }

    /** Names the request for the audit trail and the log. */
    public void permintaan(String idPermintaan) {
        permintaan = idPermintaan;
    }

    public String permintaan() {
        return permintaan;
    }

    /** The acting person; {@link Pelaku#TAMU} when nobody is signed in. */
    public Pelaku pelaku() {
        if (pelaku == null) {
            pelaku = prinsipal == null ? Pelaku.TAMU : pembaca.baca(prinsipal, delegasi);
        }
        return pelaku;
    }

    /**
     * Runs {@code kerja} as the system: for jobs, devices and the sign-in. Everything it changes is audited under the
     * reason.
     */
    public <T> T sebagaiSistem(String alasan, Callable<T> kerja) throws Exception {
        var sebelum = pelaku;
        pelaku = pembaca.sistem(alasan);
        try {
            return kerja.call();
        } finally {
            pelaku = sebelum;
        }
    }
}
