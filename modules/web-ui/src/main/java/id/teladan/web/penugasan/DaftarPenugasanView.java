package id.teladan.web.penugasan;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.penugasan.AkhiriPenugasan;
import id.teladan.core.penugasan.BarisPenugasan;
import id.teladan.core.penugasan.DaftarPenugasan;
import id.teladan.core.penugasan.PenugasanPelaksana;
import id.teladan.core.penugasan.SaringanPenugasan;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** {@code /penugasan/daftar}: who acts for which post; an assignment is ended early here. */
@Named("daftarPenugasan")
@ViewScoped
public class DaftarPenugasanView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarPenugasan daftar;
    @Inject PenugasanPelaksana penugasan;
    @Inject Clock jam;

    private String keadaan;
    private String teks;
    private int mulai;
    private Halaman<BarisPenugasan> isi;
    private BarisPenugasan diakhiri;
    private String sampai;
    private String alasan;

    public void muat() {
        isi = daftar.halaman(new SaringanPenugasan(kosong(keadaan), teks), mulai, UKURAN);
    }

    public void saring() {
        mulai = 0;
        muat();
    }

    /** Opens the small form that ends one early. */
    public void pilih(BarisPenugasan baris) {
        diakhiri = baris;
        sampai = LocalDate.now(jam).toString();
        alasan = null;
    }

    public void batal() {
        diakhiri = null;
    }

    public void akhiri() {
        penugasan.akhiri(
                new AkhiriPenugasan(diakhiri.id(), diakhiri.versi(), Tanggal.baca(sampai), alasan));
        diakhiri = null;
        muat();
    }

    private static String kosong(String teks) {
        return teks == null || teks.isBlank() ? null : teks;
    }

    public Halaman<BarisPenugasan> getIsi() {
        return isi;
    }

    public BarisPenugasan getDiakhiri() {
        return diakhiri;
    }

    public int getUkuran() {
        return UKURAN;
    }

    public String getKeadaan() {
        return keadaan;
    }

    public void setKeadaan(String nilai) {
        keadaan = nilai;
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

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilai) {
        sampai = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
