package id.teladan.web.pengaturan;

import id.teladan.core.aturan.HariLibur;
import id.teladan.core.kalender.DrafKalender;
import id.teladan.core.kalender.IsiKalender;
import id.teladan.core.kalender.PenyusunanKalender;
import id.teladan.core.unitkerja.DaftarOpd;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;

/** {@code /pengaturan/kalender-susun?tahun=}: the own draft of a year, row by row or from a workbook. */
@Named("susunKalender")
@ViewScoped
public class SusunKalenderView implements Serializable {

    @Inject PenyusunanKalender penyusunan;
    @Inject DaftarOpd opd;

    private int tahun;
    private DrafKalender draf;
    private String dasarId;
    private String alasan;
    private List<IsianLibur> baris;

    public void muat() {
        pakai(penyusunan.draf(tahun));
    }

    public void tambah() {
        var baru = new IsianLibur();
        baru.setDasarId(dasarId);
        baris.add(baru);
        fokus(baru);
    }

    /** Opens the fields of a day off and goes there: the button that was pressed is gone. */
    public void buka(IsianLibur b) {
        b.buka();
        fokus(b);
    }

    private void fokus(IsianLibur b) {
        PrimeFaces.current().focus("susun:hari:" + baris.indexOf(b) + ":tanggal");
    }

    public void hapus(IsianLibur b) {
        baris.remove(b);
        simpan();
    }

    /** Keeps the draft; what is still wrong is shown above it. */
    public void simpan() {
        pakai(penyusunan.simpan(isi()));
    }

    public void impor(FileUploadEvent peristiwa) {
        pakai(penyusunan.impor(tahun, dasarId, peristiwa.getFile().getContent()));
    }

    public void buang() {
        penyusunan.buang(tahun);
        muat();
    }

    public String ajukan() {
        return "/usulan?faces-redirect=true&tab=SAYA&id=" + penyusunan.ajukan(isi(), alasan);
    }

    private IsiKalender isi() {
        return new IsiKalender(tahun, dasarId, baris.stream().map(IsianLibur::butir).toList());
    }

    private void pakai(DrafKalender baru) {
        draf = baru;
        dasarId = baru.isi().dasarId();
        baris = new ArrayList<>(baru.isi().libur().stream().map(IsianLibur::dari).toList());
    }

    public HariLibur.Jenis[] getSemuaJenis() {
        return HariLibur.Jenis.values();
    }

    /** The OPD of a local day off; null for everybody. */
    public String unit(IsianLibur b) {
        return b.getUnitId() == null
                ? null
                : getOpd().stream()
                        .filter(o -> o.id() == b.getUnitId())
                        .map(DaftarOpd.Opd::nama)
                        .findFirst()
                        .orElse(null);
    }

    public List<DaftarOpd.Opd> getOpd() {
        return opd.semua();
    }

    public DrafKalender getDraf() {
        return draf;
    }

    public List<IsianLibur> getBaris() {
        return baris;
    }

    public int getTahun() {
        return tahun;
    }

    public void setTahun(int nilai) {
        tahun = nilai;
    }

    public String getDasarId() {
        return dasarId;
    }

    public void setDasarId(String nilai) {
        dasarId = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
