package id.teladan.web.skp;

import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.RincianSkp;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@code /skp/rincian}: an SKP to read, for who has it in his scope; an approved version with {@code versi}. */
@Named
@ViewScoped
public class RincianSkpView implements Serializable {

    @Inject DaftarSkp daftar;

    private long id;
    private Integer versi;
    private RincianSkp rincian;

    public void muat() {
        rincian = versi == null ? daftar.rincian(id) : daftar.versi(id, versi);
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public Integer getVersi() {
        return versi;
    }

    public void setVersi(Integer nilai) {
        versi = nilai;
    }

    public RincianSkp getRincian() {
        return rincian;
    }
}
