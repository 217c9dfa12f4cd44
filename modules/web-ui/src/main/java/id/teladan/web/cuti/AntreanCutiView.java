package id.teladan.web.cuti;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.cuti.BarisCuti;
import id.teladan.presensi.cuti.Bersamaan;
import id.teladan.presensi.cuti.DaftarCuti;
import id.teladan.presensi.cuti.DaftarCutiTim;
import id.teladan.presensi.cuti.KeputusanCuti;
import id.teladan.presensi.cuti.PertimbanganCuti;
import id.teladan.presensi.cuti.PutusCuti;
import id.teladan.presensi.cuti.Putusan;
import id.teladan.presensi.cuti.RincianCuti;
import id.teladan.presensi.cuti.SaringanCuti;
import id.teladan.presensi.cuti.TabCuti;
import id.teladan.web.daftar.AntreanView;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** {@code /cuti/antrean}: what waits for the superior and for the official; after an answer the next one opens. */
@Named
@ViewScoped
public class AntreanCutiView extends AntreanView<BarisCuti, RincianCuti> {

    @Inject DaftarCuti daftar;
    @Inject DaftarCutiTim tim;
    @Inject PertimbanganCuti pertimbangan;
    @Inject KeputusanCuti keputusan;
    @Inject PelakuAktif aktif;

    private String tab;
    private JenisCuti jenis;
    private String alasan;
    private String dari;
    private String sampai;
    private Bersamaan bersamaan;
    private Putusan diputus;
    private String namaDiputus;
    private boolean sebagaiPejabat;

    @Override
    protected Halaman<BarisCuti> baca(int mulai, int ukuran) {
        return daftar.antrean(new SaringanCuti(tabDibuka(), jenis, null, getCari()), mulai, ukuran);
    }

    @Override
    protected long kunci(BarisCuti baris) {
        return baris.id();
    }

    @Override
    protected RincianCuti buka(long kunci) {
        bersamaan = tim.bersamaan(kunci);
        return daftar.rincian(kunci);
    }

    public void setujui() {
        putuskan(Putusan.DISETUJUI);
    }

    public void ubah() {
        putuskan(Putusan.PERUBAHAN);
    }

    public void tangguhkan() {
        putuskan(Putusan.DITANGGUHKAN);
    }

    public void tolak() {
        putuskan(Putusan.TIDAK_DISETUJUI);
    }

    private void putuskan(Putusan putusan) {
        var r = getRincian();
        var ubah = putusan == Putusan.PERUBAHAN;
        var cmd =
                new PutusCuti(
                        r.id(),
                        r.versi(),
                        putusan,
                        alasan,
                        ubah ? Tanggal.baca(dari) : null,
                        ubah ? Tanggal.baca(sampai) : null);
        sebagaiPejabat = r.bolehMemutuskan();
        if (sebagaiPejabat) {
            keputusan.putuskan(cmd);
        } else {
            pertimbangan.pertimbangkan(cmd);
        }
        diputus = putusan;
        namaDiputus = r.nama();
        alasan = null;
        dari = null;
        sampai = null;
        pilih(null);
        muat();
    }

    private TabCuti tabDibuka() {
        return Arrays.stream(TabCuti.values())
                .filter(t -> t.name().equals(tab))
                .findFirst()
                .orElse(
                        aktif.pelaku().punya(Hak.MEMPERTIMBANGKAN_CUTI)
                                ? TabCuti.MENUNGGU
                                : TabCuti.SEMUA);
    }

    /** Query of the page with its filters, without the open request. */
    public String alamat(String tabLain) {
        return kueri("tab", tabLain, "jenis", jenis, "cari", getCari());
    }

    public TabCuti[] getSemuaTab() {
        return aktif.pelaku().punya(Hak.MEMPERTIMBANGKAN_CUTI)
                ? TabCuti.values()
                : new TabCuti[] {TabCuti.SEMUA};
    }

    public JenisCuti[] getSemuaJenis() {
        return JenisCuti.values();
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
        return jenis == null ? null : jenis.name();
    }

    /** What is no kind counts as not given. */
    public void setJenis(String nilai) {
        jenis =
                Arrays.stream(JenisCuti.values())
                        .filter(j -> j.name().equals(nilai))
                        .findFirst()
                        .orElse(null);
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public String getDari() {
        return dari;
    }

    public void setDari(String nilai) {
        dari = nilai;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilai) {
        sampai = nilai;
    }

    public Bersamaan getBersamaan() {
        return bersamaan;
    }

    /** What was just answered; null before. */
    public Putusan getDiputus() {
        return diputus;
    }

    public String getNamaDiputus() {
        return namaDiputus;
    }

    /** True when the last answer was a decision, not a consideration. */
    public boolean isSebagaiPejabat() {
        return sebagaiPejabat;
    }
}
