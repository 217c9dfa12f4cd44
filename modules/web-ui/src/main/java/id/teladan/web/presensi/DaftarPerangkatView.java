package id.teladan.web.presensi;

import id.teladan.core.daftar.Halaman;
import id.teladan.presensi.perangkat.BarisPerangkat;
import id.teladan.presensi.perangkat.DaftarPerangkat;
import id.teladan.presensi.perangkat.KeadaanPerangkat;
import id.teladan.presensi.perangkat.SaringanPerangkat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;

/** {@code /presensi/perangkat}: the allow-list, who is silent, and who knocks without being on it. */
@Named("daftarPerangkat")
@ViewScoped
public class DaftarPerangkatView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarPerangkat daftar;

    private String teks;
    private String keadaan;
    private int mulai;
    private Halaman<BarisPerangkat> isi;

    public void muat() {
        isi = daftar.halaman(new SaringanPerangkat(teks, pilihan()), mulai, UKURAN);
    }

    public void saring() {
        mulai = 0;
        muat();
    }

    private KeadaanPerangkat pilihan() {
        return Arrays.stream(KeadaanPerangkat.values())
                .filter(k -> k.name().equals(keadaan))
                .findFirst()
                .orElse(null);
    }

    public Halaman<BarisPerangkat> getIsi() {
        return isi;
    }

    public KeadaanPerangkat[] getSemuaKeadaan() {
        return KeadaanPerangkat.values();
    }

    public int getUkuran() {
        return UKURAN;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }

    public String getKeadaan() {
        return keadaan;
    }

    public void setKeadaan(String nilai) {
        keadaan = nilai;
    }

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = Math.max(0, nilai);
    }
}
