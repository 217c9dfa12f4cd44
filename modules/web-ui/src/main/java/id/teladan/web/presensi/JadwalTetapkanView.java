package id.teladan.web.presensi;

import id.teladan.core.penugasan.Calon;
import id.teladan.presensi.aturan.PolaJadwal;
import id.teladan.presensi.jadwal.PengelolaanJadwal;
import id.teladan.presensi.jadwal.TetapkanJadwal;
import id.teladan.presensi.karantina.DaftarKarantina;
import id.teladan.presensi.perangkat.DaftarPerangkat;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** {@code /presensi/jadwal-tetapkan}: assigns a working pattern to a unit or a person. */
@Named("jadwalTetapkan")
@ViewScoped
public class JadwalTetapkanView implements Serializable {

    @Inject DaftarPerangkat unitTerjangkau;
    @Inject DaftarKarantina orangTerjangkau;
    @Inject PengelolaanJadwal pengelolaan;

    private Calon unit;
    private Calon pegawai;
    private String pola;
    private String mulai;
    private String sampai;
    private String alasan;

    /** Asked at the opening, so that the page belongs only to those who manage schedules. */
    public void muat() {
        unitTerjangkau.calonUnit("");
    }

    public List<Calon> cariUnit(String kata) {
        return unitTerjangkau.calonUnit(kata);
    }

    public List<Calon> cariPegawai(String kata) {
        return orangTerjangkau.calonPegawai(kata);
    }

    public String simpan() {
        pengelolaan.tetapkan(
                new TetapkanJadwal(
                        unit == null ? null : unit.id(),
                        pegawai == null ? null : pegawai.id(),
                        polaTerpilih(),
                        Tanggal.baca(mulai),
                        Tanggal.baca(sampai),
                        alasan));
        return "/presensi/jadwal?faces-redirect=true";
    }

    private PolaJadwal polaTerpilih() {
        return Arrays.stream(PolaJadwal.values())
                .filter(p -> p.name().equals(pola))
                .findFirst()
                .orElse(null);
    }

    public PolaJadwal[] getSemuaPola() {
        return PolaJadwal.values();
    }

    public Calon getUnit() {
        return unit;
    }

    public void setUnit(Calon nilai) {
        unit = nilai;
    }

    public Calon getPegawai() {
        return pegawai;
    }

    public void setPegawai(Calon nilai) {
        pegawai = nilai;
    }

    public String getPola() {
        return pola;
    }

    public void setPola(String nilai) {
        pola = nilai;
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
}
