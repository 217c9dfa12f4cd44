package id.teladan.web.penugasan;

import id.teladan.core.izin.HakDelegasi;
import id.teladan.core.penugasan.BarisDelegasi;
import id.teladan.core.penugasan.BeriDelegasi;
import id.teladan.core.penugasan.CabutDelegasi;
import id.teladan.core.penugasan.Calon;
import id.teladan.core.penugasan.DaftarDelegasi;
import id.teladan.core.penugasan.PemberianDelegasi;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /delegasi}: rights that I handed over and received. */
@Named("delegasi")
@ViewScoped
public class DelegasiView implements Serializable {

    @Inject DaftarDelegasi daftar;
    @Inject PemberianDelegasi pemberian;
    @Inject Clock jam;

    private List<BarisDelegasi> baris = List.of();
    private List<HakDelegasi> pilihan = List.of();
    private Calon penerima;
    private Calon unit;
    private HakDelegasi[] hak = {};
    private String mulai;
    private String sampai;
    private String alasan;
    private String nomorSurat;
    private boolean formulir;

    public void muat() {
        baris = daftar.milikSaya();
        pilihan = daftar.dapatDiberikan();
    }

    public void buka() {
        formulir = true;
        penerima = null;
        unit = null;
        hak = pilihan.toArray(new HakDelegasi[0]);
        mulai = LocalDate.now(jam).toString();
        sampai = null;
        alasan = null;
        nomorSurat = null;
    }

    public void tutup() {
        formulir = false;
    }

    public List<Calon> cariPenerima(String teks) {
        return daftar.calonPenerima(teks);
    }

    public List<Calon> cariUnit(String teks) {
        return daftar.calonUnit(teks);
    }

    public void beri() {
        pemberian.beri(
                new BeriDelegasi(
                        penerima == null ? null : penerima.id(),
                        List.of(hak),
                        unit == null ? null : unit.id(),
                        Tanggal.baca(mulai),
                        Tanggal.baca(sampai),
                        alasan,
                        nomorSurat));
        formulir = false;
        muat();
    }

    public void cabut(BarisDelegasi yang) {
        pemberian.cabut(new CabutDelegasi(yang.id(), yang.versi(), null));
        muat();
    }

    public List<BarisDelegasi> getDiterima() {
        return baris.stream().filter(b -> !b.diberikan()).toList();
    }

    public List<BarisDelegasi> getDiberikan() {
        return baris.stream().filter(BarisDelegasi::diberikan).toList();
    }

    public List<HakDelegasi> getPilihan() {
        return pilihan;
    }

    public boolean isFormulir() {
        return formulir;
    }

    public Calon getPenerima() {
        return penerima;
    }

    public void setPenerima(Calon nilai) {
        penerima = nilai;
    }

    /** The unit that bounds it; null = as far as one's own rights reach. */
    public Calon getUnit() {
        return unit;
    }

    public void setUnit(Calon nilai) {
        unit = nilai;
    }

    public HakDelegasi[] getHak() {
        return hak.clone();
    }

    public void setHak(HakDelegasi[] nilai) {
        hak = nilai == null ? new HakDelegasi[0] : nilai.clone();
    }

    public String getMulai() {
        return mulai;
    }

    public void setMulai(String nilai) {
        mulai = nilai;
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

    public String getNomorSurat() {
        return nomorSurat;
    }

    public void setNomorSurat(String nilai) {
        nomorSurat = nilai;
    }
}
