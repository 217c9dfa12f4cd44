package id.teladan.web.skp;

import id.teladan.core.aturan.Temuan;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import id.teladan.skp.evaluasi.JenisTanggapan;
import id.teladan.skp.evaluasi.NilaiButirSkp;
import id.teladan.skp.evaluasi.PenerimaanDokumen;
import id.teladan.skp.evaluasi.PenetapanPredikat;
import id.teladan.skp.evaluasi.PenilaianSkp;
import id.teladan.skp.evaluasi.PenyelesaianEvaluasi;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import id.teladan.skp.evaluasi.SampaikanDokumen;
import id.teladan.skp.evaluasi.SelesaikanEvaluasi;
import id.teladan.skp.evaluasi.TanggapanEvaluasi;
import id.teladan.skp.evaluasi.TanggapiEvaluasi;
import id.teladan.skp.evaluasi.TerimaDokumen;
import id.teladan.skp.evaluasi.TetapkanPredikat;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.umpanbalik.BeriUmpanBalik;
import id.teladan.skp.umpanbalik.PemberianUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
    @Inject PenerimaanDokumen penerimaan;
    @Inject Clock jam;

    private long id;
    private int triwulan;
    private RincianEvaluasi rincian;
    private IsianEvaluasi isian;
    private NilaiButirSkp butirDitolak;
    private boolean isianDitolak;
    private Konflik konflik;
    private boolean dapatDipaksa;
    private Instant tersimpan;
    private String jawaban;
    private NilaiBerakhlak nilaiUmpan = NilaiBerakhlak.BERORIENTASI_PELAYANAN;
    private Sentimen nadaUmpan = Sentimen.NETRAL;
    private String umpan;
    private String hariSampai;
    private String caraSampai;

    public void muat() {
        if (triwulan < 0 || triwulan > TRIWULAN_TERAKHIR) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        rincian = daftar.rincian(id, triwulan);
        isian = new IsianEvaluasi(rincian);
        hariSampai = LocalDate.now(jam).toString();
    }

    public void nilaiHasil(long hasilKerjaId, NilaiButir rating) {
        nilai(new NilaiButirSkp(id, triwulan, rincian.versi(), hasilKerjaId, null, rating));
    }

    public void nilaiPerilaku(NilaiBerakhlak nilai, NilaiButir rating) {
        nilai(new NilaiButirSkp(id, triwulan, rincian.versi(), null, nilai, rating));
    }

    private void nilai(NilaiButirSkp cmd) {
        konflik = null;
        butirDitolak = cmd;
        penilaian.nilai(cmd);
        butirDitolak = null;
        segarkan();
        tersimpan = jam.instant();
    }

    /** Saves what was typed; the predicate and the distribution follow at once. */
    public void simpan() {
        konflik = null;
        isianDitolak = true;
        penilaian.isi(isian.perintah(rincian));
        isianDitolak = false;
        muat();
        tersimpan = jam.instant();
    }

    /** Takes the proposed ratings over. */
    public void pakaiUsulan() {
        isian.setRatingHasil(rincian.usulan().ratingHasilKerja());
        isian.setRatingPerilaku(rincian.usulan().ratingPerilaku());
        simpan();
    }

    /** Both sheets when somebody else wrote into it meanwhile; else null. */
    public Konflik getKonflik() {
        if (konflik == null && (isianDitolak || butirDitolak != null)) {
            var kini = daftar.rincian(id, triwulan);
            if (kini.versi() != rincian.versi()) {
                isian.gabung(rincian, kini);
                konflik =
                        Konflik.dari(
                                kini.diubahOleh(), kini.diubahPada(), kini.versi(), banding(kini));
                dapatDipaksa = kini.bolehMenilai();
            }
        }
        return konflik;
    }

    private List<Konflik.Bidang> banding(RincianEvaluasi kini) {
        var semua = new ArrayList<Konflik.Bidang>();
        if (isianDitolak) {
            semua.addAll(isian.banding(kini));
        }
        if (butirDitolak != null) {
            semua.add(
                    kini.butir(butirDitolak.hasilKerjaId(), butirDitolak.nilai())
                            .map(
                                    b ->
                                            IsianEvaluasi.bidang(
                                                    b.nama(),
                                                    "skp.butir.",
                                                    butirDitolak.rating(),
                                                    b.rating()))
                            .orElseThrow());
        }
        return semua;
    }

    /** Saves mine over the other one, which I have seen now. */
    public void pakaiTulisanSaya() {
        var butir = butirDitolak;
        var isi = isianDitolak;
        lupakan();
        segarkan();
        if (isi) {
            simpan();
        }
        if (butir != null) {
            nilai(
                    new NilaiButirSkp(
                            id,
                            triwulan,
                            rincian.versi(),
                            butir.hasilKerjaId(),
                            butir.nilai(),
                            butir.rating()));
            isian = new IsianEvaluasi(rincian);
        }
    }

    /** Keeps what is stored. */
    public void pakaiVersiLain() {
        lupakan();
        muat();
    }

    private void lupakan() {
        butirDitolak = null;
        isianDitolak = false;
        konflik = null;
    }

    public void tetapkan() {
        simpan();
        penetapan.tetapkan(new TetapkanPredikat(id, triwulan, rincian.versi()));
        muat();
    }

    public void terima() {
        tanggapan.tanggapi(
                new TanggapiEvaluasi(
                        id, triwulan, rincian.versi(), JenisTanggapan.MENERIMA, jawaban));
        muat();
    }

    public void tidakSepakat() {
        tanggapan.tanggapi(
                new TanggapiEvaluasi(
                        id, triwulan, rincian.versi(), JenisTanggapan.TIDAK_SEPAKAT, jawaban));
        muat();
    }

    public void tolakTandaTangan() {
        tanggapan.tanggapi(
                new TanggapiEvaluasi(
                        id,
                        triwulan,
                        rincian.versi(),
                        JenisTanggapan.MENOLAK_TANDA_TANGAN,
                        jawaban));
        muat();
    }

    /** The employee has the document; his clocks begin. */
    public void terimaDokumen() {
        penerimaan.terima(new TerimaDokumen(id, triwulan, rincian.versi()));
        muat();
    }

    /** The appraiser has handed it over. */
    public void sampaikan() {
        penerimaan.sampaikan(
                new SampaikanDokumen(
                        id, triwulan, rincian.versi(), Tanggal.baca(hariSampai), caraSampai));
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

    /** The team beside the expected shape; the performance counts as soon as it is chosen. */
    public KurvaPola getKurva() {
        return KurvaPola.dari(rincian.distribusi().jumlah(), isian.getCapaian());
    }

    public IsianEvaluasi getIsian() {
        return isian;
    }

    public Instant getTersimpan() {
        return tersimpan;
    }

    /** False when the other one has set the sheet: nothing can be written over it. */
    public boolean isDapatDipaksa() {
        return dapatDipaksa;
    }

    public String getHariSampai() {
        return hariSampai;
    }

    public void setHariSampai(String nilai) {
        hariSampai = nilai;
    }

    public String getCaraSampai() {
        return caraSampai;
    }

    public void setCaraSampai(String nilai) {
        caraSampai = nilai;
    }

    public String getJawaban() {
        return jawaban;
    }

    public void setJawaban(String nilai) {
        jawaban = nilai;
    }
}
