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
import id.teladan.web.daftar.AntreanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /usulan}: what waits for my decision, my own proposals, what is decided; the next one opens after a decision. */
@Named
@ViewScoped
public class UsulanView extends AntreanView<BarisUsulan, RincianUsulan> {

    @Inject DaftarUsulan daftar;
    @Inject PemutusanUsulan pemutusan;
    @Inject PengajuanUsulan pengajuan;

    private String tab;
    private String jenis;
    private String catatan;
    private String keputusan;
    private String diputus;

    @Override
    protected Halaman<BarisUsulan> baca(int mulai, int ukuran) {
        return daftar.halaman(new SaringanUsulan(tabDibuka(), jenis, getCari()), mulai, ukuran);
    }

    @Override
    protected long kunci(BarisUsulan baris) {
        return baris.id();
    }

    @Override
    protected RincianUsulan buka(long kunci) {
        return daftar.rincian(kunci);
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
        return new PutuskanUsulan(getRincian().id(), getRincian().versi(), catatan);
    }

    private void lanjut(String menjadi) {
        keputusan = menjadi;
        diputus = getRincian().ringkasan();
        catatan = null;
        pilih(null);
        muat();
    }

    private Tab tabDibuka() {
        return Arrays.stream(Tab.values())
                .filter(t -> t.name().equals(tab))
                .findFirst()
                .orElse(Tab.MENUNGGU);
    }

    /** Query of the page with its filters, without the open proposal. */
    public String alamat(String tabLain) {
        return kueri("tab", tabLain, "jenis", jenis, "cari", getCari());
    }

    public Tab[] getSemuaTab() {
        return Tab.values();
    }

    public List<String> getSemuaJenis() {
        return daftar.jenis();
    }

    public Long getId() {
        return terpilih();
    }

    public void setId(Long nilai) {
        pilih(nilai);
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
