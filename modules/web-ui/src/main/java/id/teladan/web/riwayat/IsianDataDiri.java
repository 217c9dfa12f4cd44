package id.teladan.web.riwayat;

import id.teladan.core.riwayat.DataDiri;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

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

    /** What is typed, by name. */
    Map<String, String> ketikan() {
        var hasil = new HashMap<String, String>();
        hasil.put("email", email);
        hasil.put("telepon", telepon);
        hasil.put("alamat", alamat);
        hasil.put("nama", nama);
        hasil.put("gelarDepan", gelarDepan);
        hasil.put("gelarBelakang", gelarBelakang);
        hasil.put("nik", nik);
        hasil.put("tempatLahir", tempatLahir);
        hasil.put("tanggalLahir", tanggalLahir);
        hasil.put("alasan", alasan);
        return hasil;
    }

    void pakai(Map<String, String> ketikan) {
        email = ketikan.get("email");
        telepon = ketikan.get("telepon");
        alamat = ketikan.get("alamat");
        nama = ketikan.get("nama");
        gelarDepan = ketikan.get("gelarDepan");
        gelarBelakang = ketikan.get("gelarBelakang");
        nik = ketikan.get("nik");
        tempatLahir = ketikan.get("tempatLahir");
        tanggalLahir = ketikan.get("tanggalLahir");
        alasan = ketikan.get("alasan");
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
