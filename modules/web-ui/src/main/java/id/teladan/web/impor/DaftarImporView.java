package id.teladan.web.impor;

import id.teladan.core.impor.BarisImpor;
import id.teladan.core.impor.DaftarImpor;
import id.teladan.core.impor.PemeriksaanImpor;
import id.teladan.core.impor.UnggahImpor;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** {@code /impor/daftar}: history of imports; an upload is checked and its preview opened. */
@Named
@ViewScoped
public class DaftarImporView implements Serializable {

    private static final int BARIS = 25;

    @Inject DaftarImpor daftar;
    @Inject PemeriksaanImpor pemeriksaan;

    private int hal = 1;
    private int total;
    private List<BarisImpor> baris = List.of();

    public void muat() {
        total = daftar.jumlah();
        hal = Math.max(1, Math.min(hal, getJumlahHalaman()));
        baris = daftar.halaman((hal - 1) * BARIS, BARIS);
    }

    /** Checks the file at once and goes to its preview. */
    public void unggah(FileUploadEvent peristiwa) {
        var berkas = peristiwa.getFile();
        var id = pemeriksaan.unggah(new UnggahImpor(berkas.getFileName(), berkas.getContent()));
        var faces = FacesContext.getCurrentInstance();
        faces.getApplication()
                .getNavigationHandler()
                .handleNavigation(faces, null, "/impor/rincian?faces-redirect=true&id=" + id);
    }

    public int getHal() {
        return hal;
    }

    public void setHal(int nilai) {
        hal = nilai;
    }

    public int getTotal() {
        return total;
    }

    public int getJumlahHalaman() {
        return Math.max(1, (total + BARIS - 1) / BARIS);
    }

    public List<BarisImpor> getBaris() {
        return baris;
    }
}
