package id.teladan.web.skp;

import id.teladan.skp.aturan.penilai.Kecenderungan;
import id.teladan.skp.pemantauan.BarisPenilai;
import id.teladan.skp.pemantauan.KecenderunganPenilai;
import id.teladan.skp.pemantauan.LembarPenilai;
import id.teladan.skp.pemantauan.MasaPantau;
import id.teladan.skp.pemantauan.PemantauanSkp;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /skp/penilai}: who rates higher or lower than the other appraisers of the OPD. */
@Named
@ViewScoped
public class PenilaiView implements Serializable {

    private static final int TAHUN_PERTAMA = 2000;
    private static final int TAHUN_TERAKHIR = 2100;
    private static final int TRIWULAN = 4;

    @Inject KecenderunganPenilai kecenderungan;
    @Inject PemantauanSkp pemantauan;

    private Integer tahun;
    private Integer triwulan;
    private LembarPenilai lembar;

    /** Without a period in the address it is the one that is due. */
    public void muat() {
        MasaPantau masa = pemantauan.masa();
        if (tahun == null || tahun < TAHUN_PERTAMA || tahun > TAHUN_TERAKHIR) {
            tahun = masa.tahun();
        }
        if (triwulan == null || triwulan < 0 || triwulan > TRIWULAN) {
            triwulan = masa.triwulan();
        }
        lembar = kecenderungan.lembar(tahun, triwulan);
    }

    /** Appraisers who lie apart from the others. */
    public long getMenonjol() {
        return lembar.baris().stream()
                .map(b -> b.hasil().kecenderungan())
                .filter(k -> k == Kecenderungan.LEBIH_TINGGI || k == Kecenderungan.LEBIH_RENDAH)
                .count();
    }

    public List<BarisPenilai> getBaris() {
        return lembar.baris();
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer nilai) {
        tahun = nilai;
    }

    public Integer getTriwulan() {
        return triwulan;
    }

    public void setTriwulan(Integer nilai) {
        triwulan = nilai;
    }
}
