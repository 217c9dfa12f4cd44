package id.teladan.web.cuti;

import id.teladan.presensi.cuti.BarisCuti;
import id.teladan.presensi.cuti.BarisMutasi;
import id.teladan.presensi.cuti.DaftarCuti;
import id.teladan.presensi.cuti.PengajuanCuti;
import id.teladan.presensi.cuti.SaldoTerbaca;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /cuti/saya}: the own balance with its ledger, and the own requests of a year. */
@Named
@ViewScoped
public class CutiSayaView implements Serializable {

    private static final int TAHUN_PERTAMA = 2018;

    @Inject DaftarCuti daftar;
    @Inject PengajuanCuti pengajuan;
    @Inject Clock jam;

    private String tahunDiminta;
    private int tahun;
    private List<BarisCuti> semua;
    private List<BarisMutasi> mutasi;
    private SaldoTerbaca saldo;

    /** What is no year counts as this one. */
    public void muat() {
        var kini = getTahunIni();
        tahun =
                tahunDiminta != null && tahunDiminta.matches("\\d{4}")
                        ? Math.min(
                                Math.max(Integer.parseInt(tahunDiminta), TAHUN_PERTAMA), kini + 1)
                        : kini;
        semua = daftar.milikSaya(tahun);
        mutasi = daftar.mutasi(tahun);
        saldo = pengajuan.saldo(tahun).orElse(null);
    }

    public int getTahunIni() {
        return LocalDate.now(jam).getYear();
    }

    public boolean isAdaSebelum() {
        return tahun > TAHUN_PERTAMA;
    }

    public boolean isAdaSesudah() {
        return tahun <= getTahunIni();
    }

    public int getTahun() {
        return tahun;
    }

    public String getTahunDiminta() {
        return tahunDiminta;
    }

    public void setTahunDiminta(String nilai) {
        tahunDiminta = nilai;
    }

    public List<BarisCuti> getSemua() {
        return semua;
    }

    public List<BarisMutasi> getMutasi() {
        return mutasi;
    }

    /** Null for an official of the state. */
    public SaldoTerbaca getSaldo() {
        return saldo;
    }
}
