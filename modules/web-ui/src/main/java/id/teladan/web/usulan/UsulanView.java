package id.teladan.web.usulan;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.usulan.BarisUsulan;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.usulan.RincianUsulan;
import id.teladan.core.usulan.SaringanUsulan;
import id.teladan.core.usulan.SaringanUsulan.Tab;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code /usulan}: what waits for my decision, my own proposals, what is decided; the next one opens after a decision. */
@Named
@ViewScoped
public class UsulanView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarUsulan daftar;
    @Inject PemutusanUsulan pemutusan;
    @Inject PengajuanUsulan pengajuan;

    private Long id;
    private String tab;
    private String jenis;
    private String cari;
    private int mulai;
    private Halaman<BarisUsulan> isi;
    private RincianUsulan rincian;
    private String catatan;
    private String keputusan;
    private String diputus;

    /** Reads the list and the open proposal; without one in the address the first of the list is opened. */
    public void muat() {
        isi = daftar.halaman(new SaringanUsulan(tabDibuka(), jenis, cari), mulai, UKURAN);
        var buka = id != null ? id : isi.baris().isEmpty() ? null : (Long) isi.baris().get(0).id();
        rincian = buka == null ? null : daftar.rincian(buka);
    }

    public void setujui() {
        pemutusan.setujui(perintah());
        lanjut("DISETUJUI");
    }

    public void tolak() {
        pemutusan.tolak(perintah());
        lanjut("DITOLAK");
    }

    public void tarik() {
        pengajuan.tarik(perintah());
        lanjut("DITARIK");
    }

    private PutuskanUsulan perintah() {
        return new PutuskanUsulan(rincian.id(), rincian.versi(), catatan);
    }

    private void lanjut(String menjadi) {
        keputusan = menjadi;
        diputus = rincian.ringkasan();
        catatan = null;
        id = null;
        muat();
    }

    private Tab tabDibuka() {
        return Arrays.stream(Tab.values())
                .filter(t -> t.name().equals(tab))
                .findFirst()
                .orElse(Tab.MENUNGGU);
    }

    /** Query of the page with its filters, without the open proposal: begins with {@code ?}, ends with {@code &}. */
    public String alamat(String tabLain) {
        return "?tab="
                + tabLain
                + "&"
                + (jenis == null || jenis.isEmpty() ? "" : "jenis=" + aman(jenis) + "&")
                + (cari == null || cari.isEmpty() ? "" : "cari=" + aman(cari) + "&");
    }

    private static String aman(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }

    public Tab[] getSemuaTab() {
        return Tab.values();
    }

    public List<String> getSemuaJenis() {
        return daftar.jenis();
    }

    public int getUkuran() {
        return UKURAN;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public String getTab() {
        return tabDibuka().name();
    }

    public void setTab(String nilai) {
        tab = nilai;
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String nilai) {
        jenis = nilai;
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
        mulai = nilai;
    }

    public Halaman<BarisUsulan> getIsi() {
        return isi;
    }

    public RincianUsulan getRincian() {
        return rincian;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String nilai) {
        catatan = nilai;
    }

    public String getKeputusan() {
        return keputusan;
    }

    public String getDiputus() {
        return diputus;
    }
}
