package id.teladan.web.skp;

import id.teladan.core.aturan.Temuan;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import id.teladan.skp.evaluasi.IsiEvaluasi;
import id.teladan.skp.evaluasi.NilaiButirSkp;
import id.teladan.skp.evaluasi.PenetapanPredikat;
import id.teladan.skp.evaluasi.PenilaianSkp;
import id.teladan.skp.evaluasi.PenyelesaianEvaluasi;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import id.teladan.skp.evaluasi.SelesaikanEvaluasi;
import id.teladan.skp.evaluasi.TanggapanEvaluasi;
import id.teladan.skp.evaluasi.TanggapiEvaluasi;
import id.teladan.skp.evaluasi.TetapkanPredikat;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.umpanbalik.BeriUmpanBalik;
import id.teladan.skp.umpanbalik.PemberianUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@code /skp/evaluasi}: the rating sheet of the superior; the employee reads the result and answers it. */
@Named
@ViewScoped
public class EvaluasiView implements Serializable {

    private static final int TRIWULAN_TERAKHIR = 4;

    @Inject DaftarEvaluasi daftar;
    @Inject PenilaianSkp penilaian;
    @Inject PenetapanPredikat penetapan;
    @Inject TanggapanEvaluasi tanggapan;
    @Inject PenyelesaianEvaluasi penyelesaian;
    @Inject PemberianUmpanBalik pemberian;

    private long id;
    private int triwulan;
    private RincianEvaluasi rincian;
    private CapaianOrganisasi capaian;
    private Rating ratingHasil;
    private Rating ratingPerilaku;
    private String alasan;
    private String catatan;
    private String jawaban;
    private NilaiBerakhlak nilaiUmpan = NilaiBerakhlak.BERORIENTASI_PELAYANAN;
    private Sentimen nadaUmpan = Sentimen.NETRAL;
    private String umpan;

    public void muat() {
        rincian = daftar.rincian(id, triwulan);
        capaian = rincian.capaianOrganisasi();
        ratingHasil = rincian.ratingHasil();
        ratingPerilaku = rincian.ratingPerilaku();
        alasan = rincian.alasan();
        catatan = rincian.catatan();
    }

    public void nilaiHasil(long hasilKerjaId, NilaiButir rating) {
        penilaian.nilai(
                new NilaiButirSkp(id, triwulan, rincian.versi(), hasilKerjaId, null, rating));
        segarkan();
    }

    public void nilaiPerilaku(NilaiBerakhlak nilai, NilaiButir rating) {
        penilaian.nilai(new NilaiButirSkp(id, triwulan, rincian.versi(), null, nilai, rating));
        segarkan();
    }

    /** Saves what was typed; the predicate and the distribution follow at once. */
    public void simpan() {
        penilaian.isi(
                new IsiEvaluasi(
                        id,
                        triwulan,
                        rincian.versi(),
                        capaian,
                        ratingHasil,
                        ratingPerilaku,
                        alasan,
                        catatan));
        muat();
    }

    /** Takes the proposed ratings over. */
    public void pakaiUsulan() {
        ratingHasil = rincian.usulan().ratingHasilKerja();
        ratingPerilaku = rincian.usulan().ratingPerilaku();
        simpan();
    }

    public void tetapkan() {
        simpan();
        penetapan.tetapkan(new TetapkanPredikat(id, triwulan, rincian.versi()));
        muat();
    }

    public void terima() {
        tanggapan.tanggapi(new TanggapiEvaluasi(id, triwulan, rincian.versi(), true, jawaban));
        muat();
    }

    public void tidakSepakat() {
        tanggapan.tanggapi(new TanggapiEvaluasi(id, triwulan, rincian.versi(), false, jawaban));
        muat();
    }

    public void selesaikan() {
        penyelesaian.selesaikan(new SelesaikanEvaluasi(id, triwulan, rincian.versi(), jawaban));
        muat();
    }

    /** Feedback on one value of conduct; on the yearly sheet it belongs to the last quarter. */
    public void beriUmpan() {
        pemberian.beri(
                new BeriUmpanBalik(
                        id,
                        null,
                        nilaiUmpan,
                        triwulan == 0 ? TRIWULAN_TERAKHIR : triwulan,
                        nadaUmpan,
                        umpan));
        umpan = null;
        segarkan();
    }

    public String pesan(Temuan t) {
        return t.pesan(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public CapaianOrganisasi[] getPilihanCapaian() {
        return CapaianOrganisasi.values();
    }

    public Rating[] getPilihanRating() {
        return Rating.values();
    }

    public NilaiButir[] getPilihanButir() {
        return NilaiButir.values();
    }

    public PredikatKinerja[] getPredikat() {
        return PredikatKinerja.values();
    }

    public NilaiBerakhlak[] getPilihanNilai() {
        return NilaiBerakhlak.values();
    }

    public Sentimen[] getPilihanNada() {
        return Sentimen.values();
    }

    public NilaiBerakhlak getNilaiUmpan() {
        return nilaiUmpan;
    }

    public void setNilaiUmpan(NilaiBerakhlak nilai) {
        nilaiUmpan = nilai;
    }

    public Sentimen getNadaUmpan() {
        return nadaUmpan;
    }

    public void setNadaUmpan(Sentimen nilai) {
        nadaUmpan = nilai;
    }

    public String getUmpan() {
        return umpan;
    }

    public void setUmpan(String nilai) {
        umpan = nilai;
    }

    /** Keeps what was typed but not saved yet. */
    private void segarkan() {
        rincian = daftar.rincian(id, triwulan);
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public int getTriwulan() {
        return triwulan;
    }

    public void setTriwulan(int nilai) {
        triwulan = nilai;
    }

    public RincianEvaluasi getRincian() {
        return rincian;
    }

    public CapaianOrganisasi getCapaian() {
        return capaian;
    }

    public void setCapaian(CapaianOrganisasi nilai) {
        capaian = nilai;
    }

    public Rating getRatingHasil() {
        return ratingHasil;
    }

    public void setRatingHasil(Rating nilai) {
        ratingHasil = nilai;
    }

    public Rating getRatingPerilaku() {
        return ratingPerilaku;
    }

    public void setRatingPerilaku(Rating nilai) {
        ratingPerilaku = nilai;
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

    public String getJawaban() {
        return jawaban;
    }

    public void setJawaban(String nilai) {
        jawaban = nilai;
    }
}
