package id.teladan.web.dokumen;

import id.teladan.core.dokumen.HasilVerifikasi;
import id.teladan.core.dokumen.VerifikasiDokumen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Public check of a document: a plain GET form, so that a QR code and a typed code are one address. */
@Named("verifikasi")
@RequestScoped
public class VerifikasiView {

    @Inject VerifikasiDokumen verifikasi;

    private String kode;
    private HasilVerifikasi hasil;

    /** Looks the code up, if one was given. */
    public void muat() {
        if (isDitanya()) {
            hasil = verifikasi.periksa(kode).orElse(null);
        }
    }

    public boolean isDitanya() {
        return kode != null && !kode.isBlank();
    }

    public String getKode() {
        return kode;
    }

    public void setKode(String kode) {
        this.kode = kode;
    }

    public HasilVerifikasi getHasil() {
        return hasil;
    }
}
