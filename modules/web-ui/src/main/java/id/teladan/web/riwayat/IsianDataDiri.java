package id.teladan.web.riwayat;

import id.teladan.core.riwayat.DataDiri;
import java.io.Serializable;

/** What is typed on {@code /pegawai/ubah}. */
public class IsianDataDiri implements Serializable {

    private String email;
    private String telepon;
    private String alamat;
    private String nama;
    private String gelarDepan;
    private String gelarBelakang;
    private String nik;
    private String tempatLahir;
    private String tanggalLahir;
    private String alasan;

    void dari(DataDiri d) {
        email = d.email();
        telepon = d.telepon();
        alamat = d.alamat();
        nama = d.identitas().nama();
        gelarDepan = d.identitas().gelarDepan();
        gelarBelakang = d.identitas().gelarBelakang();
        nik = d.identitas().nik();
        tempatLahir = d.identitas().tempatLahir();
        tanggalLahir = String.valueOf(d.identitas().tanggalLahir());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String nilai) {
        email = nilai;
    }

    public String getTelepon() {
        return telepon;
    }

    public void setTelepon(String nilai) {
        telepon = nilai;
    }

    public String getAlamat() {
        return alamat;
    }

    public void setAlamat(String nilai) {
        alamat = nilai;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nilai) {
        nama = nilai;
    }

    public String getGelarDepan() {
        return gelarDepan;
    }

    public void setGelarDepan(String nilai) {
        gelarDepan = nilai;
    }

    public String getGelarBelakang() {
        return gelarBelakang;
    }

    public void setGelarBelakang(String nilai) {
        gelarBelakang = nilai;
    }

    public String getNik() {
        return nik;
    }

    public void setNik(String nilai) {
        nik = nilai;
    }

    public String getTempatLahir() {
        return tempatLahir;
    }

    public void setTempatLahir(String nilai) {
        tempatLahir = nilai;
    }

    public String getTanggalLahir() {
        return tanggalLahir;
    }

    public void setTanggalLahir(String nilai) {
        tanggalLahir = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
