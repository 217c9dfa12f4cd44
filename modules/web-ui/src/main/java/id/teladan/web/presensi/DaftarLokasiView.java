package id.teladan.web.presensi;

import id.teladan.core.daftar.Halaman;
import id.teladan.presensi.mandiri.BarisLokasi;
import id.teladan.presensi.mandiri.DaftarLokasi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** {@code /presensi/lokasi}: where people check in by phone. */
@Named("daftarLokasi")
@ViewScoped
public class DaftarLokasiView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarLokasi daftar;
    @Inject Clock jam;

    private String teks;
    private int mulai;
    private Halaman<BarisLokasi> isi;

    public void muat() {
        isi = daftar.halaman(teks, mulai, UKURAN);
    }

    public void saring() {
        mulai = 0;
        muat();
    }

    public boolean berlaku(BarisLokasi b) {
        return b.berlaku(LocalDate.now(jam));
    }

    public Halaman<BarisLokasi> getIsi() {
        return isi;
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

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = Math.max(0, nilai);
    }
}
