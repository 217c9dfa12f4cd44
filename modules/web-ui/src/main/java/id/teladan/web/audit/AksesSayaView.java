package id.teladan.web.audit;

import id.teladan.core.akses.AksesDataSaya;
import id.teladan.core.akses.BarisAkses;
import id.teladan.core.daftar.Halaman;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who saw my data: the card on {@code /profil} and the whole list on {@code /profil/akses}. */
@Named("aksesSaya")
@RequestScoped
public class AksesSayaView {

    private static final int BARIS = 25;
    private static final int DI_KARTU = 3;

    @Inject AksesDataSaya daftar;

    private String hal;
    private Halaman<BarisAkses> isi;
    private List<BarisAkses> terakhir;

    public void muat() {
        isi = daftar.halaman((getNomor() - 1) * BARIS, BARIS);
    }

    public List<BarisAkses> getTerakhir() {
        if (terakhir == null) {
            terakhir = daftar.terakhir(DI_KARTU);
        }
        return terakhir;
    }

    public int getNomor() {
        return hal != null && hal.matches("[1-9]\\d{0,5}") ? Integer.parseInt(hal) : 1;
    }

    public boolean isAdaBerikut() {
        return (long) getNomor() * BARIS < isi.total();
    }

    public Halaman<BarisAkses> getIsi() {
        return isi;
    }

    public String getHal() {
        return hal;
    }

    public void setHal(String nilai) {
        hal = nilai;
    }
}
