package id.teladan.web.skp;

import id.teladan.skp.realisasi.LembarRealisasi;
import java.io.Serializable;
import java.math.BigDecimal;

/** What the owner types for an indicator in a quarter. */
public class IsianRealisasi implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LembarRealisasi.Butir butir;
    private long versi;
    private BigDecimal angka;
    private String uraian;
    private String url;

    IsianRealisasi(LembarRealisasi.Butir butir) {
        this.butir = butir;
        if (butir.kini() != null) {
            versi = butir.kini().versi();
            angka = butir.kini().angka();
            uraian = butir.kini().uraian();
        }
    }

    public LembarRealisasi.Butir getButir() {
        return butir;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long nilai) {
        versi = nilai;
    }

    public BigDecimal getAngka() {
        return angka;
    }

    public void setAngka(BigDecimal nilai) {
        angka = nilai;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String nilai) {
        url = nilai;
    }
}
