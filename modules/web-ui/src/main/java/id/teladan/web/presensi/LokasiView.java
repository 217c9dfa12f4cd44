package id.teladan.web.presensi;

import id.teladan.core.penugasan.Calon;
import id.teladan.presensi.mandiri.DaftarLokasi;
import id.teladan.presensi.mandiri.PengelolaanLokasi;
import id.teladan.presensi.mandiri.SimpanLokasi;
import id.teladan.presensi.perangkat.DaftarPerangkat;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /presensi/lokasi-ubah}: enters a place, or changes it. */
@Named("lokasi")
@ViewScoped
public class LokasiView implements Serializable {

    private static final int RADIUS = 100;

    @Inject DaftarLokasi daftar;
    @Inject DaftarPerangkat perangkat;
    @Inject PengelolaanLokasi pengelolaan;
    @Inject Clock jam;

    private Long id;
    private long versi;
    private String nama;
    private Calon unit;
    private BigDecimal lintang;
    private BigDecimal bujur;
    private Integer radius = RADIUS;
    private String mulai;
    private String sampai;

    /** Asked at the opening, so that the page belongs only to those who manage places. */
    public void muat() {
        if (id == null) {
            perangkat.calonUnit("");
            mulai = LocalDate.now(jam).toString();
            return;
        }
        var r = daftar.rincian(id);
        versi = r.versi();
        nama = r.nama();
        unit = new Calon(r.unitId(), r.unit(), null);
        lintang = r.lintang();
        bujur = r.bujur();
        radius = r.radius();
        mulai = r.mulai().toString();
        sampai = r.sampai() == null ? null : r.sampai().toString();
    }

    public List<Calon> cariUnit(String kata) {
        return perangkat.calonUnit(kata);
    }

    public String simpan() {
        pengelolaan.simpan(
                new SimpanLokasi(
                        id,
                        versi,
                        nama,
                        lintang,
                        bujur,
                        radius,
                        unit == null ? null : unit.id(),
                        Tanggal.baca(mulai),
                        Tanggal.baca(sampai)));
        return "/presensi/lokasi?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nilai) {
        nama = nilai;
    }

    public Calon getUnit() {
        return unit;
    }

    public void setUnit(Calon nilai) {
        unit = nilai;
    }

    public BigDecimal getLintang() {
        return lintang;
    }

    public void setLintang(BigDecimal nilai) {
        lintang = nilai;
    }

    public BigDecimal getBujur() {
        return bujur;
    }

    public void setBujur(BigDecimal nilai) {
        bujur = nilai;
    }

    public Integer getRadius() {
        return radius;
    }

    public void setRadius(Integer nilai) {
        radius = nilai;
    }

    public String getMulai() {
        return mulai;
    }

    public void setMulai(String nilai) {
        mulai = nilai;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilai) {
        sampai = nilai;
    }
}
