package id.teladan.web.cuti;

import id.teladan.presensi.cuti.DaftarCuti;
import id.teladan.presensi.cuti.PanggilKembali;
import id.teladan.presensi.cuti.PemanggilanCuti;
import id.teladan.presensi.cuti.PembatalanCuti;
import id.teladan.presensi.cuti.PengajuanCuti;
import id.teladan.presensi.cuti.RincianCuti;
import id.teladan.presensi.cuti.TindakCuti;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@code /cuti/rincian}: one request with its steps and what its employee may still do with it. */
@Named
@ViewScoped
public class RincianCutiView implements Serializable {

    @Inject DaftarCuti daftar;
    @Inject PengajuanCuti pengajuan;
    @Inject PembatalanCuti pembatalan;
    @Inject PemanggilanCuti pemanggilan;

    private long id;
    private RincianCuti rincian;
    private String alasanBatal;
    private String kembaliPada;
    private String alasanPanggil;

    public void muat() {
        rincian = daftar.rincian(id);
    }

    public String buang() {
        pengajuan.buang(perintah());
        return "/cuti/saya?faces-redirect=true";
    }

    public String terima() {
        pembatalan.terimaPerubahan(perintah());
        return ulang();
    }

    public String tarik() {
        pembatalan.tarik(perintah());
        return ulang();
    }

    public String batalkan() {
        pembatalan.batalkan(perintah());
        return ulang();
    }

    public String panggil() {
        pemanggilan.panggil(
                new PanggilKembali(
                        rincian.id(), rincian.versi(), Tanggal.baca(kembaliPada), alasanPanggil));
        return ulang();
    }

    private TindakCuti perintah() {
        return new TindakCuti(rincian.id(), rincian.versi(), alasanBatal);
    }

    private String ulang() {
        return "/cuti/rincian?faces-redirect=true&id=" + rincian.id();
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public RincianCuti getRincian() {
        return rincian;
    }

    public String getKembaliPada() {
        return kembaliPada;
    }

    public void setKembaliPada(String nilai) {
        kembaliPada = nilai;
    }

    public String getAlasanPanggil() {
        return alasanPanggil;
    }

    public void setAlasanPanggil(String nilai) {
        alasanPanggil = nilai;
    }

    public String getAlasanBatal() {
        return alasanBatal;
    }

    public void setAlasanBatal(String nilai) {
        alasanBatal = nilai;
    }
}
