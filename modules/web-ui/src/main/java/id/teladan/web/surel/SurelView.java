package id.teladan.web.surel;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.kotakkeluar.BarisSurat;
import id.teladan.core.kotakkeluar.DaftarSurat;
import id.teladan.core.kotakkeluar.PengirimanUlang;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** {@code /surel}: the outbox; what was put aside can be sent again. */
@Named("surel")
@ViewScoped
public class SurelView implements Serializable {

    private static final int BARIS = 25;
    private static final List<String> STATUS = List.of("GAGAL", "MENUNGGU", "TERKIRIM");

    @Inject DaftarSurat daftar;
    @Inject PengirimanUlang ulang;

    private String status;
    private String hal;
    private DaftarSurat.KeadaanSurel keadaan;
    private Map<String, Long> jumlah;
    private Halaman<BarisSurat> isi;

    public void muat() {
        keadaan = daftar.keadaan();
        jumlah = daftar.jumlah();
        isi = daftar.halaman(getTerpilih(), (getNomor() - 1) * BARIS, BARIS);
    }

    public void ulangi(long id) {
        ulang.ulangi(id);
        muat();
    }

    public void ulangiSemua() {
        ulang.ulangiSemua();
        muat();
    }

    /** The state that is shown: what was put aside comes first. */
    public String getTerpilih() {
        return status != null && STATUS.contains(status) ? status : STATUS.get(0);
    }

    public List<String> getSemuaStatus() {
        return STATUS;
    }

    public int getNomor() {
        return hal != null && hal.matches("[1-9]\\d{0,5}") ? Integer.parseInt(hal) : 1;
    }

    public boolean isAdaBerikut() {
        return (long) getNomor() * BARIS < isi.total();
    }

    public DaftarSurat.KeadaanSurel getKeadaan() {
        return keadaan;
    }

    public Map<String, Long> getJumlah() {
        return jumlah;
    }

    public Halaman<BarisSurat> getIsi() {
        return isi;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String nilai) {
        status = nilai;
    }

    public String getHal() {
        return hal;
    }

    public void setHal(String nilai) {
        hal = nilai;
    }
}
