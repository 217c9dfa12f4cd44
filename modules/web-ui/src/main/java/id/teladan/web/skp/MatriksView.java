package id.teladan.web.skp;

import id.teladan.skp.kaskade.IsiPeran;
import id.teladan.skp.kaskade.LembarMatriks;
import id.teladan.skp.kaskade.MatriksPeran;
import id.teladan.skp.kaskade.PengisianMatriks;
import id.teladan.skp.kaskade.PeranDihapus;
import id.teladan.skp.kaskade.PeranTersimpan;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;

/**
 * {@code /skp/matriks}: people x my results, filled like a sheet. The browser sends one role at a time through the hidden
 * fields; the answer says what was stored, so that the open cell stays as it is.
 */
@Named
@ViewScoped
public class MatriksView implements Serializable {

    @Inject MatriksPeran matriks;
    @Inject PengisianMatriks pengisian;
    @Inject Clock jam;

    private Integer tahun;
    private LembarMatriks lembar;
    private long kolom;
    private long pegawai;
    private long baris;
    private boolean tawaran;
    private long versi;
    private String teks;
    private IsiPeran disimpan;
    private PeranDihapus terhapus;
    private String terhapusTeks;
    private Instant tersimpan;

    /** Without a year in the address it is the one of today. */
    public void muat() {
        if (tahun == null) {
            tahun = LocalDate.now(jam).getYear();
        }
        lembar = matriks.lembar(tahun);
    }

    /** Stores the role that the hidden fields carry. */
    public void simpan() {
        simpan(new IsiPeran(kolom, pegawai, baris, tawaran, versi, teks));
    }

    private void simpan(IsiPeran cmd) {
        terhapus = null;
        disimpan = cmd;
        var jawab = pengisian.isi(cmd);
        disimpan = null;
        sesudah(jawab);
    }

    /** Takes the role that the hidden fields name away. */
    public void hapus() {
        disimpan = null;
        var jawab = pengisian.hapus(new PeranDihapus(kolom, pegawai, baris, tawaran, versi));
        terhapus = new PeranDihapus(kolom, pegawai, jawab.id(), jawab.tawaran(), jawab.versi());
        terhapusTeks = jawab.uraian();
        sesudah(jawab);
    }

    /** Brings back what was taken away last. */
    public void pulihkan() {
        pengisian.pulihkan(terhapus);
        terhapus = null;
        muat();
    }

    /** Both texts when somebody else wrote the role that could not be saved; else null. */
    public Konflik getKonflik() {
        if (disimpan == null || disimpan.id() == 0) {
            return null;
        }
        return matriks.kini(mana(disimpan))
                .filter(k -> k.versi() != disimpan.versi())
                .map(
                        k ->
                                new Konflik(
                                        k.oleh(),
                                        k.pada(),
                                        List.of(
                                                new Konflik.Bidang(
                                                        lembar.kolom(disimpan.hasilAtasanId())
                                                                .uraian(),
                                                        disimpan.uraian(),
                                                        k.uraian())),
                                        k.versi(),
                                        k.uraian()))
                .orElse(null);
    }

    /** Saves my text over the other one, which I have seen now. */
    public void pakaiTulisanSaya() {
        var d = disimpan;
        simpan(
                new IsiPeran(
                        d.hasilAtasanId(),
                        d.pegawaiId(),
                        d.id(),
                        d.tawaran(),
                        getKonflik().versi(),
                        d.uraian()));
    }

    /** Keeps what is stored. */
    public void pakaiVersiLain() {
        disimpan = null;
        muat();
    }

    /** Downloads what is shown. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "matriks-peran-hasil-" + tahun + ".xlsx",
                Unduhan.XLSX,
                tujuan -> matriks.ekspor(tahun, tujuan));
    }

    private void sesudah(PeranTersimpan jawab) {
        tersimpan = jam.instant();
        muat();
        var ajax = PrimeFaces.current().ajax();
        ajax.addCallbackParam("teladanSesudah", false);
        ajax.addCallbackParam("peran", jawab.id());
        ajax.addCallbackParam("ditawarkan", jawab.tawaran());
        ajax.addCallbackParam("versi", jawab.versi());
        ajax.addCallbackParam(
                "pemikul",
                lembar.kolom().stream()
                        .map(k -> k.id() + "=" + k.pemikul())
                        .collect(Collectors.joining(",")));
    }

    private static PeranDihapus mana(IsiPeran i) {
        return new PeranDihapus(i.hasilAtasanId(), i.pegawaiId(), i.id(), i.tawaran(), i.versi());
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer nilai) {
        tahun = nilai;
    }

    public LembarMatriks getLembar() {
        return lembar;
    }

    public boolean isTerhapus() {
        return terhapus != null;
    }

    public String getTerhapusTeks() {
        return terhapusTeks;
    }

    public Instant getTersimpan() {
        return tersimpan;
    }

    public long getKolom() {
        return kolom;
    }

    public void setKolom(long nilai) {
        kolom = nilai;
    }

    public long getPegawai() {
        return pegawai;
    }

    public void setPegawai(long nilai) {
        pegawai = nilai;
    }

    public long getBaris() {
        return baris;
    }

    public void setBaris(long nilai) {
        baris = nilai;
    }

    public boolean isTawaran() {
        return tawaran;
    }

    public void setTawaran(boolean nilai) {
        tawaran = nilai;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long nilai) {
        versi = nilai;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }
}
