package id.teladan.web.presensi;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.penugasan.Calon;
import id.teladan.presensi.aturan.SebabKarantina;
import id.teladan.presensi.karantina.BarisKarantina;
import id.teladan.presensi.karantina.DaftarKarantina;
import id.teladan.presensi.karantina.PenyelesaianKarantina;
import id.teladan.presensi.karantina.PetakanPin;
import id.teladan.presensi.karantina.SaringanKarantina;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** {@code /presensi/karantina}: what devices have sent and what an officer must look at. */
@Named("karantina")
@ViewScoped
public class KarantinaView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarKarantina daftar;
    @Inject PenyelesaianKarantina penyelesaian;

    private String teks;
    private String sebab;
    private int awal;
    private Halaman<BarisKarantina> isi;
    private BarisKarantina dipilih;
    private Calon pegawai;
    private String mulai;
    private String sampai;
    private String alasan;
    private String kabar;

    public void muat() {
        isi = daftar.halaman(new SaringanKarantina(teks, pilihan()), awal, UKURAN);
    }

    public void saring() {
        awal = 0;
        kabar = null;
        muat();
    }

    private SebabKarantina pilihan() {
        return Arrays.stream(SebabKarantina.values())
                .filter(s -> s.name().equals(sebab))
                .findFirst()
                .orElse(null);
    }

    /** Opens the small form of one row. */
    public void pilih(BarisKarantina baris) {
        dipilih = baris;
        pegawai = null;
        mulai = null;
        sampai = null;
        alasan = null;
        kabar = null;
    }

    public void batal() {
        dipilih = null;
    }

    public List<Calon> cariPegawai(String kata) {
        return daftar.calonPegawai(kata);
    }

    public void petakan() {
        penyelesaian.petakan(
                new PetakanPin(
                        dipilih.id(),
                        dipilih.versi(),
                        pegawai == null ? null : pegawai.id(),
                        Tanggal.baca(mulai),
                        Tanggal.baca(sampai)));
        selesai("presensi.karantina.kabar.petakan");
    }

    public void proses() {
        selesai(
                penyelesaian.prosesUlang(dipilih.id(), dipilih.versi())
                        ? "presensi.karantina.kabar.proses"
                        : "presensi.karantina.kabar.tetap");
    }

    public void abaikan() {
        penyelesaian.abaikan(dipilih.id(), dipilih.versi(), alasan);
        selesai("presensi.karantina.kabar.abaikan");
    }

    private void selesai(String kunci) {
        dipilih = null;
        kabar = kunci;
        muat();
    }

    public Halaman<BarisKarantina> getIsi() {
        return isi;
    }

    public SebabKarantina[] getSemuaSebab() {
        return SebabKarantina.values();
    }

    /** Key of what has just happened; null = nothing. */
    public String getKabar() {
        return kabar;
    }

    public BarisKarantina getDipilih() {
        return dipilih;
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

    public String getSebab() {
        return sebab;
    }

    public void setSebab(String nilai) {
        sebab = nilai;
    }

    public int getAwal() {
        return awal;
    }

    public void setAwal(int nilai) {
        awal = Math.max(0, nilai);
    }

    public Calon getPegawai() {
        return pegawai;
    }

    public void setPegawai(Calon nilai) {
        pegawai = nilai;
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
