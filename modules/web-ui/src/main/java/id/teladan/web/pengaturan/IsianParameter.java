package id.teladan.web.pengaturan;

import id.teladan.core.parameter.IsiParameter;
import id.teladan.web.rupa.Tanggal;
import java.io.Serializable;

/** What an officer types to propose a dated value. */
public class IsianParameter implements Serializable {

    private String nilai;
    private String mulai;
    private String sampai;
    private String dasarId;
    private String dasarPasal;
    private String alasan;

    IsiParameter isi(String kunci) {
        return new IsiParameter(
                kunci, nilai, Tanggal.baca(mulai), Tanggal.baca(sampai), dasarId, dasarPasal);
    }

    /** The typed value as the page of the calculators takes it over. */
    String kueri(String kunci) {
        return Pilih.kueri("kunci", kunci, "nilai", nilai, "mulai", mulai, "sampai", sampai)
                .replace('?', '&');
    }

    public String getNilai() {
        return nilai;
    }

    public void setNilai(String baru) {
        nilai = baru;
    }

    public String getMulai() {
        return mulai;
    }

    public void setMulai(String baru) {
        mulai = baru;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String baru) {
        sampai = baru;
    }

    public String getDasarId() {
        return dasarId;
    }

    public void setDasarId(String baru) {
        dasarId = baru;
    }

    public String getDasarPasal() {
        return dasarPasal;
    }

    public void setDasarPasal(String baru) {
        dasarPasal = baru;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String baru) {
        alasan = baru;
    }
}
