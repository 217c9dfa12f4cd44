package id.teladan.web.impor;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PesanGalat;
import id.teladan.core.impor.BarisPratinjau;
import id.teladan.core.impor.DaftarImpor;
import id.teladan.core.impor.MasalahBaris;
import id.teladan.core.impor.PemeriksaanImpor;
import id.teladan.core.impor.PenetapanImpor;
import id.teladan.core.impor.PerintahImpor;
import id.teladan.core.impor.RincianImpor;
import id.teladan.core.impor.Tindakan;
import id.teladan.core.pekerjaan.KemajuanPekerjaan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /impor/rincian?id=}: the preview of an import, its commit and its result. */
@Named
@ViewScoped
public class RincianImporView implements Serializable {

    private static final int BARIS = 25;
    private static final String MASALAH = "MASALAH";

    @Inject DaftarImpor daftar;
    @Inject PenetapanImpor penetapan;
    @Inject PemeriksaanImpor pemeriksaan;

    private long id;
    private String tampil;
    private String teks = "";
    private int hal = 1;
    private int total;
    private RincianImpor rincian;
    private KemajuanPekerjaan kemajuan;
    private List<MasalahBaris> masalah = List.of();
    private List<BarisPratinjau> baris = List.of();

    public void muat() {
        segarkan();
        if (tampil == null) {
            tampil =
                    rincian.galat() + rincian.peringatan() > 0
                            ? MASALAH
                            : rincian.baru() > 0
                                    ? Tindakan.BARU.name()
                                    : rincian.berubah() > 0
                                            ? Tindakan.UBAH.name()
                                            : Tindakan.SAMA.name();
        }
        bacaHalaman();
    }

    /** State and progress; called by the poll while the commit runs. */
    public void segarkan() {
        rincian = daftar.rincian(id);
        kemajuan = rincian.berjalan() ? daftar.kemajuan(id).orElse(null) : null;
    }

    private void bacaHalaman() {
        var mulai = (hal - 1) * BARIS;
        if (tampil.equals(MASALAH)) {
            total = daftar.jumlahMasalah(id, teks);
            masalah = daftar.masalah(id, teks, mulai, BARIS);
            baris = List.of();
        } else {
            var tindakan = Tindakan.valueOf(tampil);
            total = daftar.jumlahPratinjau(id, tindakan, teks);
            baris = daftar.pratinjau(id, tindakan, teks, mulai, BARIS);
            masalah = List.of();
        }
    }

    public void terapkan() {
        penetapan.terapkan(new PerintahImpor(id, rincian.versi()));
        segarkan();
    }

    public void periksaUlang() {
        pemeriksaan.periksaUlang(new PerintahImpor(id, rincian.versi()));
        tampil = null;
        hal = 1;
        muat();
    }

    public void pilih(String bagian) {
        tampil = bagian;
        teks = "";
        keHalaman(1);
    }

    public void saring() {
        keHalaman(1);
    }

    public void keHalaman(int nomor) {
        hal = Math.max(1, nomor);
        bacaHalaman();
    }

    /** Why the commit did not happen, in the language of the page; null when it did. */
    public String getSebab() {
        return rincian.sebab() == null ? null : kalimat(rincian.sebab());
    }

    /** What was ignored in the file. */
    public List<String> getCatatan() {
        return rincian.catatan().stream().map(RincianImporView::kalimat).toList();
    }

    private static String kalimat(Pelanggaran p) {
        return PesanGalat.teks(p, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public String getTampil() {
        return tampil;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai == null ? "" : nilai;
    }

    public int getHal() {
        return hal;
    }

    public int getTotal() {
        return total;
    }

    public int getJumlahHalaman() {
        return Math.max(1, (total + BARIS - 1) / BARIS);
    }

    public RincianImpor getRincian() {
        return rincian;
    }

    public KemajuanPekerjaan getKemajuan() {
        return kemajuan;
    }

    public List<MasalahBaris> getMasalah() {
        return masalah;
    }

    public List<BarisPratinjau> getBaris() {
        return baris;
    }
}
