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
import id.teladan.web.daftar.AntreanView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /skp/penutupan}: units left, the distribution and the closing of one of them right. */
@Named
@ViewScoped
public class PenutupanView extends AntreanView<BarisPenutupan, RincianPenutupan> {

    private static final int BULAN_TRIWULAN = 3;

    @Inject DaftarPenutupan daftar;
    @Inject PenutupanEvaluasi penutupan;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private Integer tahun;
    private Integer triwulan;
    private String alasan;
    private String catatan;
    private StatusPenutupan jadi;

    /** Without a period in the address it is the last quarter that has ended, in the first quarter the year before. */
    @Override
    public void muat() {
        if (tahun == null || triwulan == null) {
            var hari = LocalDate.now(jam);
            var lewat = (hari.getMonthValue() - 1) / BULAN_TRIWULAN;
            tahun = lewat == 0 ? hari.getYear() - 1 : hari.getYear();
            triwulan = lewat;
        }
        super.muat();
    }

    @Override
    protected Halaman<BarisPenutupan> baca(int mulai, int ukuran) {
        return daftar.halaman(tahun, triwulan, getCari(), mulai, ukuran);
    }

    @Override
    protected long kunci(BarisPenutupan baris) {
        return baris.unitId();
    }

    @Override
    protected RincianPenutupan buka(long kunci) {
        return daftar.rincian(kunci, tahun, triwulan);
    }

    public void tutup() {
        jadi = penutupan.tutup(new TutupEvaluasi(getRincian().unitId(), tahun, triwulan, alasan));
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
        return new PutuskanPenutupan(
                getRincian().terakhir().id(), getRincian().terakhir().versi(), catatan);
    }

    private void sesudah(StatusPenutupan menjadi) {
        jadi = menjadi;
        catatan = null;
        segarkan();
    }

    private void segarkan() {
        pilih(getRincian().unitId());
        muat();
    }

    public String pesan(Temuan t) {
        return t.pesan(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public KurvaPola getKurva() {
        return KurvaPola.dari(getRincian().jumlah(), getRincian().capaian());
    }

    /** Query of the page for a period, without the open unit. */
    public String alamat(int tahunLain, int triwulanLain) {
        return kueri("tahun", tahunLain, "triwulan", triwulanLain, "cari", getCari());
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
        return terpilih();
    }

    public void setUnit(Long nilai) {
        pilih(nilai);
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
