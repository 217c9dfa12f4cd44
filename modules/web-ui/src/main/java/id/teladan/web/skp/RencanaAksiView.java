package id.teladan.web.skp;

import id.teladan.skp.daftar.BarisSkp;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.rencanaaksi.DaftarAksi;
import id.teladan.skp.rencanaaksi.KeadaanAksi;
import id.teladan.skp.rencanaaksi.LembarAksi;
import id.teladan.skp.rencanaaksi.PenyusunanAksi;
import id.teladan.skp.rencanaaksi.TambahAksi;
import id.teladan.skp.rencanaaksi.TandaiAksi;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** {@code /skp/rencana-aksi}: what is to be done for each result within a quarter, and how far it is. */
@Named
@ViewScoped
public class RencanaAksiView implements Serializable {

    private static final int TRIWULAN = 4;

    @Inject DaftarAksi daftar;
    @Inject PenyusunanAksi penyusunan;
    @Inject DaftarSkp skp;
    @Inject Clock jam;

    private Long id;
    private Integer triwulan;
    private LembarAksi lembar;
    private long sasaran;
    private String uraian;
    private String tenggat;
    private long ditandai;
    private KeadaanAksi keadaan;
    private String catatan;

    /** Without an SKP in the address it is one's own in force; without a quarter the one of today. */
    public void muat() {
        if (triwulan == null || triwulan < 1 || triwulan > TRIWULAN) {
            triwulan = (LocalDate.now(jam).getMonthValue() + 2) / 3;
        }
        if (id == null) {
            id =
                    skp.milikSaya().stream()
                            .filter(
                                    s ->
                                            s.status() == StatusSkp.DISETUJUI
                                                    || s.status() == StatusSkp.PERUBAHAN_DIAJUKAN)
                            .map(BarisSkp::id)
                            .findFirst()
                            .orElse(null);
        }
        if (id != null) {
            segarkan();
        }
    }

    private void segarkan() {
        lembar = daftar.lembar(id, triwulan);
    }

    /** Opens the small form below a result. */
    public void siapkan(long hasilKerjaId) {
        sasaran = hasilKerjaId;
        uraian = null;
        tenggat = null;
        ditandai = 0;
    }

    public void tambah() {
        penyusunan.tambah(new TambahAksi(id, sasaran, triwulan, uraian, Tanggal.baca(tenggat)));
        uraian = null;
        segarkan();
    }

    /** Opens the small form that says how far an action is. */
    public void siapkanTanda(LembarAksi.Butir b) {
        ditandai = b.id();
        keadaan = b.keadaan();
        catatan = b.catatan();
        sasaran = 0;
    }

    public void tandai(LembarAksi.Butir b) {
        penyusunan.tandai(new TandaiAksi(id, b.id(), b.versi(), keadaan, catatan));
        ditandai = 0;
        segarkan();
    }

    public void hapus(LembarAksi.Butir b) {
        penyusunan.hapus(id, b.id(), b.versi());
        ditandai = 0;
        segarkan();
    }

    public void tutup() {
        sasaran = 0;
        ditandai = 0;
    }

    public KeadaanAksi[] getPilihanKeadaan() {
        return KeadaanAksi.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public Integer getTriwulan() {
        return triwulan;
    }

    public void setTriwulan(Integer nilai) {
        triwulan = nilai;
    }

    public LembarAksi getLembar() {
        return lembar;
    }

    public long getSasaran() {
        return sasaran;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public String getTenggat() {
        return tenggat;
    }

    public void setTenggat(String nilai) {
        tenggat = nilai;
    }

    public long getDitandai() {
        return ditandai;
    }

    public KeadaanAksi getKeadaan() {
        return keadaan;
    }

    public void setKeadaan(KeadaanAksi nilai) {
        keadaan = nilai;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String nilai) {
        catatan = nilai;
    }
}
