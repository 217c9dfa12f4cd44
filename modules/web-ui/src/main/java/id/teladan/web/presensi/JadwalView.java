package id.teladan.web.presensi;

import id.teladan.core.daftar.Halaman;
import id.teladan.presensi.jadwal.BarisJadwal;
import id.teladan.presensi.jadwal.DaftarJadwal;
import id.teladan.presensi.jadwal.PengelolaanJadwal;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@code /presensi/jadwal}: which working pattern holds for whom. */
@Named("jadwalPresensi")
@ViewScoped
public class JadwalView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarJadwal daftar;
    @Inject PengelolaanJadwal pengelolaan;

    private String teks;
    private int mulai;
    private Halaman<BarisJadwal> isi;
    private BarisJadwal dipilih;
    private String akhir;

    public void muat() {
        isi = daftar.halaman(teks, mulai, UKURAN);
    }

    public void saring() {
        mulai = 0;
        muat();
    }

    /** Opens the small form that ends an assignment. */
    public void pilih(BarisJadwal baris) {
        dipilih = baris;
        akhir = null;
    }

    public void batal() {
        dipilih = null;
    }

    public void akhiri() {
        pengelolaan.akhiri(dipilih.id(), dipilih.versi(), Tanggal.baca(akhir));
        dipilih = null;
        muat();
    }

    public Halaman<BarisJadwal> getIsi() {
        return isi;
    }

    public BarisJadwal getDipilih() {
        return dipilih;
    }

    public int getUkuran() {
        return UKURAN;
    }

    public String getAkhir() {
        return akhir;
    }

    public void setAkhir(String nilai) {
        akhir = nilai;
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
