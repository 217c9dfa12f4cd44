package id.teladan.web.disiplin;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.daftar.BarisPerkara;
import id.teladan.disiplin.daftar.DaftarPerkara;
import id.teladan.disiplin.daftar.PapanPerkara;
import id.teladan.disiplin.daftar.SaringanPerkara;
import id.teladan.disiplin.daftar.TabPerkara;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** {@code /disiplin/daftar}: the cases of the acting person, late clocks first. */
@Named
@ViewScoped
public class DaftarPerkaraView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarPerkara daftar;
    @Inject PelakuAktif aktif;

    private TabPerkara tab = TabPerkara.BERJALAN;
    private StatusPerkara status;
    private String cari;
    private int mulai;
    private Halaman<BarisPerkara> isi;
    private PapanPerkara papan;

    public void muat() {
        papan = daftar.papan();
        isi = daftar.halaman(new SaringanPerkara(tab, status, cari), mulai, UKURAN);
    }

    /** Query of the page with its filters. */
    public String alamat(String tabLain) {
        return "?tab="
                + tabLain
                + (status == null ? "" : "&status=" + status)
                + (cari == null || cari.isBlank()
                        ? ""
                        : "&cari=" + URLEncoder.encode(cari, StandardCharsets.UTF_8));
    }

    public boolean isBolehLapor() {
        return aktif.pelaku().punya(Hak.MELAPORKAN_INDIKASI);
    }

    public TabPerkara[] getSemuaTab() {
        return TabPerkara.values();
    }

    public StatusPerkara[] getSemuaStatus() {
        return StatusPerkara.values();
    }

    public Halaman<BarisPerkara> getIsi() {
        return isi;
    }

    public PapanPerkara getPapan() {
        return papan;
    }

    public int getUkuran() {
        return UKURAN;
    }

    public String getTab() {
        return tab.name();
    }

    /** What is no tab counts as not given. */
    public void setTab(String nilai) {
        tab =
                Arrays.stream(TabPerkara.values())
                        .filter(x -> x.name().equals(nilai))
                        .findFirst()
                        .orElse(TabPerkara.BERJALAN);
    }

    public String getStatus() {
        return status == null ? null : status.name();
    }

    /** What is no state counts as not given. */
    public void setStatus(String nilai) {
        status =
                Arrays.stream(StatusPerkara.values())
                        .filter(x -> x.name().equals(nilai))
                        .findFirst()
                        .orElse(null);
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = Math.max(0, nilai);
    }
}
