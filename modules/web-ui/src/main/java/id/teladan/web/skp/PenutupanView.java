package id.teladan.web.skp;

import id.teladan.core.aturan.Temuan;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.penutupan.BarisPenutupan;
import id.teladan.skp.penutupan.DaftarPenutupan;
import id.teladan.skp.penutupan.PenutupanEvaluasi;
import id.teladan.skp.penutupan.PutuskanPenutupan;
import id.teladan.skp.penutupan.RincianPenutupan;
import id.teladan.skp.penutupan.StatusPenutupan;
import id.teladan.skp.penutupan.TutupEvaluasi;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /skp/penutupan}: units left, the distribution and the closing of one of them right. */
@Named
@ViewScoped
public class PenutupanView implements Serializable {

    private static final int UKURAN = 25;
    private static final int BULAN_TRIWULAN = 3;

    @Inject DaftarPenutupan daftar;
    @Inject PenutupanEvaluasi penutupan;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private Integer tahun;
    private Integer triwulan;
    private Long unit;
    private String cari;
    private int mulai;
    private Halaman<BarisPenutupan> isi;
    private RincianPenutupan rincian;
    private String alasan;
    private String catatan;
    private StatusPenutupan jadi;

    /** Without a period in the address it is the last quarter that has ended, in the first quarter the year before. */
    public void muat() {
        if (tahun == null || triwulan == null) {
            var hari = LocalDate.now(jam);
            var lewat = (hari.getMonthValue() - 1) / BULAN_TRIWULAN;
            tahun = lewat == 0 ? hari.getYear() - 1 : hari.getYear();
            triwulan = lewat;
        }
        isi = daftar.halaman(tahun, triwulan, cari, mulai, UKURAN);
        var buka =
                unit != null
                        ? unit
                        : isi.baris().isEmpty() ? null : (Long) isi.baris().get(0).unitId();
        rincian = buka == null ? null : daftar.rincian(buka, tahun, triwulan);
    }

    public void tutup() {
        jadi = penutupan.tutup(new TutupEvaluasi(rincian.unitId(), tahun, triwulan, alasan));
        alasan = null;
        segarkan();
    }

    public void sahkan() {
        penutupan.sahkan(keputusan());
        sesudah(StatusPenutupan.DITUTUP);
    }

    public void kembalikan() {
        penutupan.kembalikan(keputusan());
        sesudah(StatusPenutupan.DIKEMBALIKAN);
    }

    public void buka() {
        penutupan.buka(keputusan());
        sesudah(StatusPenutupan.DIBUKA);
    }

    private PutuskanPenutupan keputusan() {
        return new PutuskanPenutupan(rincian.terakhir().id(), rincian.terakhir().versi(), catatan);
    }

    private void sesudah(StatusPenutupan menjadi) {
        jadi = menjadi;
        catatan = null;
        segarkan();
    }

    private void segarkan() {
        unit = rincian.unitId();
        muat();
    }

    public String pesan(Temuan t) {
        return t.pesan(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public KurvaPola getKurva() {
        return KurvaPola.dari(rincian.jumlah(), rincian.capaian());
    }

    /** Query of the page for a period, without the open unit: begins with {@code ?}, ends with {@code &}. */
    public String alamat(int tahunLain, int triwulanLain) {
        return "?tahun="
                + tahunLain
                + "&triwulan="
                + triwulanLain
                + "&"
                + (cari == null || cari.isEmpty()
                        ? ""
                        : "cari=" + URLEncoder.encode(cari, StandardCharsets.UTF_8) + "&");
    }

    public List<Integer> getSemuaTahun() {
        return List.of(tahun - 1, tahun, tahun + 1);
    }

    public PredikatKinerja[] getPredikat() {
        return PredikatKinerja.values();
    }

    /** True for a leader: he may compare the people of his units. */
    public boolean isMemimpin() {
        return aktif.pelaku().punya(Hak.MENUTUP_EVALUASI);
    }

    public int getUkuran() {
        return UKURAN;
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

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long nilai) {
        unit = nilai;
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

    public Halaman<BarisPenutupan> getIsi() {
        return isi;
    }

    public RincianPenutupan getRincian() {
        return rincian;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String nilai) {
        catatan = nilai;
    }

    /** What the closing has just become; null before. */
    public StatusPenutupan getJadi() {
        return jadi;
    }
}
