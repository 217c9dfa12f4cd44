package id.teladan.web.pengaturan;

import id.teladan.core.aturan.HariLibur;
import id.teladan.core.kalender.ButirLibur;
import id.teladan.web.rupa.Tanggal;
import java.io.Serializable;
import java.time.LocalDate;

/** One day off as it is typed. */
public class IsianLibur implements Serializable {

    private String tanggal;
    private String jenis = HariLibur.Jenis.NASIONAL.name();
    private String nama;
    private Long unitId;
    private String dasarId;
    private String dasarPasal;
    private boolean dibuka;

    static IsianLibur dari(ButirLibur b) {
        var hasil = new IsianLibur();
        hasil.tanggal = b.tanggal() == null ? null : b.tanggal().toString();
        hasil.jenis = b.jenis() == null ? null : b.jenis().name();
        hasil.nama = b.nama();
        hasil.unitId = b.unitId();
        hasil.dasarId = b.dasarId();
        hasil.dasarPasal = b.dasarPasal();
        return hasil;
    }

    ButirLibur butir() {
        return new ButirLibur(
                Tanggal.baca(tanggal),
                Pilih.dari(HariLibur.Jenis.class, jenis, null),
                nama == null ? "" : nama.strip(),
                unitId,
                dasarId == null ? "" : dasarId.strip(),
                dasarPasal == null ? "" : dasarPasal.strip());
    }

    void buka() {
        dibuka = true;
    }

    /** True while its fields stand open: asked for, or something is still missing. */
    public boolean isTerbuka() {
        return dibuka || jenis == null || getHari() == null || nama == null || nama.isBlank();
    }

    public LocalDate getHari() {
        return Tanggal.baca(tanggal);
    }

    public String getTanggal() {
        return tanggal;
    }

    public void setTanggal(String nilai) {
        tanggal = nilai;
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String nilai) {
        jenis = nilai;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nilai) {
        nama = nilai;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long nilai) {
        unitId = nilai;
    }

    public String getDasarId() {
        return dasarId;
    }

    public void setDasarId(String nilai) {
        dasarId = nilai;
    }

    public String getDasarPasal() {
        return dasarPasal;
    }

    public void setDasarPasal(String nilai) {
        dasarPasal = nilai;
    }
}
