package id.teladan.web.skp;

import id.teladan.skp.aturan.CaraBagi;
import id.teladan.skp.rencana.Baris;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.Perspektif;
import id.teladan.skp.rencana.SimpanHasilKerja;
import java.io.Serializable;
import java.util.List;

/** What the owner types for one result; the stored version travels with it. */
public class IsianHasil implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IsiHasilKerja asal;
    private final List<IsianIndikator> indikator;
    private long versi;
    private String uraian;
    private JenisHasilKerja jenis;
    private JenisCascading cascading;
    private Perspektif perspektif;
    private String penugasanDari;
    private CaraBagi caraBagi;
    private String bagian;
    private Long tautan;

    IsianHasil(IsiHasilKerja asal) {
        this.asal = asal;
        this.versi = asal.versi();
        this.uraian = asal.uraian();
        this.jenis = asal.jenis();
        this.cascading = asal.cascading();
        this.perspektif = asal.perspektif();
        this.penugasanDari = asal.penugasanDari();
        this.caraBagi = asal.caraBagi();
        this.bagian = asal.bagian();
        this.tautan = asal.tertaut() ? asal.atasanId() : null;
        this.indikator = asal.indikator().stream().map(IsianIndikator::new).toList();
    }

    SimpanHasilKerja perintah(long skpId) {
        return new SimpanHasilKerja(
                skpId,
                asal.id(),
                versi,
                jenis,
                uraian,
                cascading,
                perspektif,
                penugasanDari,
                caraBagi,
                bagian);
    }

    Baris baris(long skpId) {
        return new Baris(skpId, asal.id(), versi);
    }

    public IsiHasilKerja getAsal() {
        return asal;
    }

    public List<IsianIndikator> getIndikator() {
        return indikator;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long nilai) {
        versi = nilai;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public JenisHasilKerja getJenis() {
        return jenis;
    }

    public void setJenis(JenisHasilKerja nilai) {
        jenis = nilai;
    }

    public JenisCascading getCascading() {
        return cascading;
    }

    public void setCascading(JenisCascading nilai) {
        cascading = nilai;
    }

    public Perspektif getPerspektif() {
        return perspektif;
    }

    public void setPerspektif(Perspektif nilai) {
        perspektif = nilai;
    }

    public String getPenugasanDari() {
        return penugasanDari;
    }

    public void setPenugasanDari(String nilai) {
        penugasanDari = nilai;
    }

    public CaraBagi getCaraBagi() {
        return caraBagi;
    }

    public void setCaraBagi(CaraBagi nilai) {
        caraBagi = nilai;
    }

    public String getBagian() {
        return bagian;
    }

    public void setBagian(String nilai) {
        bagian = nilai;
    }

    public Long getTautan() {
        return tautan;
    }

    public void setTautan(Long nilai) {
        tautan = nilai;
    }
}
