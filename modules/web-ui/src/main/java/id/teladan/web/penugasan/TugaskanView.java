package id.teladan.web.penugasan;

import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.penugasan.Calon;
import id.teladan.core.penugasan.DaftarPenugasan;
import id.teladan.core.penugasan.PenugasanPelaksana;
import id.teladan.core.penugasan.TugaskanPelaksana;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /penugasan/tugaskan}: a new Plt, Plh or Pj. */
@Named("tugaskan")
@ViewScoped
public class TugaskanView implements Serializable {

    @Inject DaftarPenugasan daftar;
    @Inject PenugasanPelaksana penugasan;

    private Calon pegawai;
    private Calon jabatan;
    private JenisPenugasan jenis = JenisPenugasan.PLT;
    private String mulai;
    private String sampai;
    private String nomorSk;
    private String tanggalSk;
    private String alasan;

    /** Asked at the opening, so that the page belongs only to those who may assign. */
    public void muat() {
        daftar.calonPegawai("");
    }

    public List<Calon> cariPegawai(String teks) {
        return daftar.calonPegawai(teks);
    }

    public List<Calon> cariJabatan(String teks) {
        return daftar.calonJabatan(teks);
    }

    public String simpan() {
        var langsung =
                penugasan.tugaskan(
                        new TugaskanPelaksana(
                                pegawai == null ? null : pegawai.id(),
                                jabatan == null ? null : jabatan.id(),
                                jenis,
                                Tanggal.baca(mulai),
                                Tanggal.baca(sampai),
                                nomorSk,
                                Tanggal.baca(tanggalSk)),
                        alasan);
        return langsung
                ? "/penugasan/daftar?faces-redirect=true"
                : "/usulan?faces-redirect=true&tab=SAYA";
    }

    public JenisPenugasan[] getSemuaJenis() {
        return new JenisPenugasan[] {JenisPenugasan.PLT, JenisPenugasan.PLH, JenisPenugasan.PJ};
    }

    public Calon getPegawai() {
        return pegawai;
    }

    public void setPegawai(Calon nilai) {
        pegawai = nilai;
    }

    public Calon getJabatan() {
        return jabatan;
    }

    public void setJabatan(Calon nilai) {
        jabatan = nilai;
    }

    public JenisPenugasan getJenis() {
        return jenis;
    }

    public void setJenis(JenisPenugasan nilai) {
        jenis = nilai;
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

    public String getNomorSk() {
        return nomorSk;
    }

    public void setNomorSk(String nilai) {
        nomorSk = nilai;
    }

    public String getTanggalSk() {
        return tanggalSk;
    }

    public void setTanggalSk(String nilai) {
        tanggalSk = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
