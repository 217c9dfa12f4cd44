package id.teladan.web.pengaturan;

import java.io.Serializable;

/** What the administrator types on the page of a user. */
public class IsianPeran implements Serializable {

    private String namaAkun;
    private String peran;
    private Long unit;
    private String mulai;
    private String sampai;
    private Long peranId;
    private String akhir;
    private String alasanAkhir;
    private String alasan;

    public String getNamaAkun() {
        return namaAkun;
    }

    public void setNamaAkun(String nilai) {
        namaAkun = nilai;
    }

    public String getPeran() {
        return peran;
    }

    public void setPeran(String nilai) {
        peran = nilai;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long nilai) {
        unit = nilai;
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

    /** The dated role that is to be ended. */
    public Long getPeranId() {
        return peranId;
    }

    public void setPeranId(Long nilai) {
        peranId = nilai;
    }

    public String getAlasanAkhir() {
        return alasanAkhir;
    }

    public void setAlasanAkhir(String nilai) {
        alasanAkhir = nilai;
    }

    /** Last day of a role that is ended. */
    public String getAkhir() {
        return akhir;
    }

    public void setAkhir(String nilai) {
        akhir = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
