package id.teladan.web.presensi;

import id.teladan.core.penugasan.Calon;
import id.teladan.presensi.perangkat.DaftarPerangkat;
import id.teladan.presensi.perangkat.PengelolaanPerangkat;
import id.teladan.presensi.perangkat.SimpanPerangkat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /presensi/perangkat-ubah}: enters a device into the allow-list, or changes it. */
@Named("perangkat")
@ViewScoped
public class PerangkatView implements Serializable {

    private static final int WIB = 420;

    @Inject DaftarPerangkat daftar;
    @Inject PengelolaanPerangkat pengelolaan;

    private Long id;
    private long versi;
    private String sn;
    private String nama;
    private Calon unit;
    private String lokasi;
    private String kelompok;
    private int zona = WIB;
    private boolean aktif = true;

    /** Asked at the opening, so that the page belongs only to those who manage devices. */
    public void muat() {
        if (id == null) {
            daftar.calonUnit("");
            return;
        }
        var r = daftar.rincian(id);
        versi = r.versi();
        sn = r.sn();
        nama = r.nama();
        unit = new Calon(r.unitId(), r.unit(), null);
        lokasi = r.lokasi();
        kelompok = r.kelompok();
        zona = r.zonaMenit();
        aktif = r.aktif();
    }

    public List<Calon> cariUnit(String kata) {
        return daftar.calonUnit(kata);
    }

    public String simpan() {
        pengelolaan.simpan(
                new SimpanPerangkat(
                        id,
                        versi,
                        sn,
                        nama,
                        unit == null ? null : unit.id(),
                        lokasi,
                        kelompok,
                        zona,
                        aktif));
        return "/presensi/perangkat?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public String getSn() {
        return sn;
    }

    public void setSn(String nilai) {
        sn = nilai;
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

    public String getLokasi() {
        return lokasi;
    }

    public void setLokasi(String nilai) {
        lokasi = nilai;
    }

    public String getKelompok() {
        return kelompok;
    }

    public void setKelompok(String nilai) {
        kelompok = nilai;
    }

    public int getZona() {
        return zona;
    }

    public void setZona(int nilai) {
        zona = nilai;
    }

    public boolean isAktif() {
        return aktif;
    }

    public void setAktif(boolean nilai) {
        aktif = nilai;
    }
}
