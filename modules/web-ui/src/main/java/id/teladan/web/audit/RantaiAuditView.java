package id.teladan.web.audit;

import id.teladan.core.pengawasan.HasilPemeriksaanRantai;
import id.teladan.core.pengawasan.PemeriksaanJejak;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@code /audit/rantai}: verification of the audit chain and what the last one found. */
@Named("rantaiAudit")
@ViewScoped
public class RantaiAuditView implements Serializable {

    @Inject PemeriksaanJejak pemeriksaan;

    private HasilPemeriksaanRantai hasil;

    /** Also called by the poll while a verification runs. */
    public void muat() {
        hasil = pemeriksaan.terakhir().orElse(null);
    }

    public void periksa() {
        pemeriksaan.periksa();
        muat();
    }

    /** The last verification; null when there was none. */
    public HasilPemeriksaanRantai getHasil() {
        return hasil;
    }

    public boolean isBerjalan() {
        return hasil != null && hasil.selesai() == null;
    }
}
