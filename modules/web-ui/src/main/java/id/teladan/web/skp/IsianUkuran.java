package id.teladan.web.skp;

import id.teladan.skp.pustaka.ButirPustaka;
import id.teladan.skp.pustaka.SimpanPustaka;
import id.teladan.skp.rencana.Aspek;
import java.io.Serializable;

/** The indicator of one aspect of a library result while it is typed. */
public class IsianUkuran implements Serializable {

    private final Aspek aspek;
    private String uraian;
    private String satuan;

    IsianUkuran(Aspek aspek, ButirPustaka.Ukuran asal) {
        this.aspek = aspek;
        if (asal != null) {
            uraian = asal.uraian();
            satuan = asal.satuan();
        }
    }

    SimpanPustaka.Ukuran perintah() {
        return new SimpanPustaka.Ukuran(aspek, uraian, satuan);
    }

    public Aspek getAspek() {
        return aspek;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public String getSatuan() {
        return satuan;
    }

    public void setSatuan(String nilai) {
        satuan = nilai;
    }
}
