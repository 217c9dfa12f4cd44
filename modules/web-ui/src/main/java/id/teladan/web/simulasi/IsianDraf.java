package id.teladan.web.simulasi;

import id.teladan.core.parameter.IsiParameter;
import id.teladan.web.rupa.Tanggal;
import java.io.Serializable;

/** A draft of a parameter in the address of the page, to be tried beside what holds. */
public class IsianDraf implements Serializable {

    private String kunci;
    private String nilai;
    private String mulai;
    private String sampai;

    boolean ada() {
        return kunci != null && !kunci.isEmpty() && nilai != null && Tanggal.baca(mulai) != null;
    }

    IsiParameter isi() {
        return new IsiParameter(kunci, nilai, Tanggal.baca(mulai), Tanggal.baca(sampai), "-", "-");
    }

    public String getKunci() {
        return kunci;
    }

    public void setKunci(String baru) {
        kunci = baru;
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
}
