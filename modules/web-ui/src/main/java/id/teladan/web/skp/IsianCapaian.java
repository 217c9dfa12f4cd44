package id.teladan.web.skp;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.capaian.RincianCapaian;
import java.io.Serializable;

/** What the leader types about the achievement of a unit. */
public class IsianCapaian implements Serializable {

    private Integer melampaui;
    private Integer tercapai;
    private Integer berproses;
    private Integer diam;
    private CapaianOrganisasi predikat;
    private Rating capaianPk;
    private Rating ekspektasi;
    private String penjelasan;
    private String rekomendasi;
    private String alasan;

    IsianCapaian(RincianCapaian r) {
        melampaui = r.melampaui();
        tercapai = r.tercapai();
        berproses = r.berproses();
        diam = r.diam();
        predikat = r.predikat();
        capaianPk = r.capaianPk();
        ekspektasi = r.ekspektasi();
        penjelasan = r.penjelasan();
        rekomendasi = r.rekomendasi();
        alasan = r.alasan();
    }

    /** True when at least one number of action plans was typed. */
    boolean adaRencana() {
        return melampaui != null || tercapai != null || berproses != null || diam != null;
    }

    static int atauNol(Integer nilai) {
        return nilai == null ? 0 : Math.max(0, nilai);
    }

    public Integer getMelampaui() {
        return melampaui;
    }

    public void setMelampaui(Integer nilai) {
        melampaui = nilai;
    }

    public Integer getTercapai() {
        return tercapai;
    }

    public void setTercapai(Integer nilai) {
        tercapai = nilai;
    }

    public Integer getBerproses() {
        return berproses;
    }

    public void setBerproses(Integer nilai) {
        berproses = nilai;
    }

    public Integer getDiam() {
        return diam;
    }

    public void setDiam(Integer nilai) {
        diam = nilai;
    }

    public CapaianOrganisasi getPredikat() {
        return predikat;
    }

    public void setPredikat(CapaianOrganisasi nilai) {
        predikat = nilai;
    }

    public Rating getCapaianPk() {
        return capaianPk;
    }

    public void setCapaianPk(Rating nilai) {
        capaianPk = nilai;
    }

    public Rating getEkspektasi() {
        return ekspektasi;
    }

    public void setEkspektasi(Rating nilai) {
        ekspektasi = nilai;
    }

    public String getPenjelasan() {
        return penjelasan;
    }

    public void setPenjelasan(String nilai) {
        penjelasan = nilai;
    }

    public String getRekomendasi() {
        return rekomendasi;
    }

    public void setRekomendasi(String nilai) {
        rekomendasi = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
