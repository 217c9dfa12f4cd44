package id.teladan.web.skp;

import id.teladan.skp.rencana.IsiLampiran;
import id.teladan.skp.rencana.IsiPerilaku;
import id.teladan.skp.rencana.NilaiBerakhlak;
import java.io.Serializable;
import java.util.List;

/** What the owner types for an expectation or for a line of the lampiran. */
public class IsianTeks implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private final NilaiBerakhlak nilai;
    private final List<String> panduan;
    private long versi;
    private String uraian;

    IsianTeks(IsiPerilaku p) {
        this.id = null;
        this.nilai = p.nilai();
        this.panduan = p.panduan();
        this.versi = p.versi();
        this.uraian = p.ekspektasi();
    }

    IsianTeks(IsiLampiran l) {
        this.id = l.id();
        this.nilai = null;
        this.panduan = List.of();
        this.versi = l.versi();
        this.uraian = l.uraian();
    }

    public Long getId() {
        return id;
    }

    public NilaiBerakhlak getNilai() {
        return nilai;
    }

    public List<String> getPanduan() {
        return panduan;
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
}
