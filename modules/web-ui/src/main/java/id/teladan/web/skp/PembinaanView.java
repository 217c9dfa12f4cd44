package id.teladan.web.skp;

import id.teladan.skp.daftar.BarisSkp;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.pembinaan.CatatPembinaan;
import id.teladan.skp.pembinaan.DaftarPembinaan;
import id.teladan.skp.pembinaan.JadwalkanPembinaan;
import id.teladan.skp.pembinaan.JenisPembinaan;
import id.teladan.skp.pembinaan.LembarPembinaan;
import id.teladan.skp.pembinaan.PencatatanPembinaan;
import id.teladan.skp.pembinaan.PenjadwalanPembinaan;
import id.teladan.skp.pembinaan.RincianPembinaan;
import id.teladan.skp.pembinaan.TanggapiPembinaan;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** {@code /skp/pembinaan}: dialogue, coaching and counselling of an SKP, with all feedback beside them. */
@Named
@ViewScoped
public class PembinaanView implements Serializable {

    @Inject DaftarPembinaan daftar;
    @Inject PenjadwalanPembinaan penjadwalan;
    @Inject PencatatanPembinaan pencatatan;
    @Inject DaftarSkp skp;
    @Inject Clock jam;

    private Long id;
    private LembarPembinaan lembar;
    private JenisPembinaan jenis = JenisPembinaan.DIALOG;
    private String tanggal;
    private String agenda;
    private long sasaran;
    private String tindakan;
    private String masalah;
    private String hasil;
    private String tindakLanjut;
    private String teks;
    private String selesai;

    /** Without an SKP in the address it is one's own in force. */
    public void muat() {
        if (id == null) {
            id =
                    skp.milikSaya().stream()
                            .filter(s -> s.nomorVersi() > 0 && s.status() != StatusSkp.FINAL)
                            .map(BarisSkp::id)
                            .findFirst()
                            .orElse(null);
        }
        if (id != null) {
            lembar = daftar.lembar(id);
        }
    }

    /** Plans a meeting as the superior, or asks for one as the employee. */
    public void jadwalkan() {
        var cmd = new JadwalkanPembinaan(id, jenis, Tanggal.baca(tanggal), agenda);
        if (lembar.milikSaya()) {
            penjadwalan.minta(cmd);
        } else {
            penjadwalan.jadwalkan(cmd);
        }
        tanggal = null;
        agenda = null;
        selesai("skp.pembinaan.terjadwal");
    }

    /** Opens the small form of a step of a meeting. */
    public void siapkan(RincianPembinaan r, String langkah) {
        sasaran = r.id();
        tindakan = langkah;
        masalah = r.masalah();
        hasil = r.hasil();
        tindakLanjut = r.tindakLanjut() == null ? null : r.tindakLanjut().toString();
        teks = null;
        selesai = null;
    }

    public void tutup() {
        sasaran = 0;
        tindakan = null;
    }

    public void catat(RincianPembinaan r) {
        pencatatan.catat(
                new CatatPembinaan(r.id(), r.versi(), masalah, hasil, Tanggal.baca(tindakLanjut)));
        selesai("skp.pembinaan.tercatat");
    }

    public void konfirmasi(RincianPembinaan r) {
        pencatatan.konfirmasi(new TanggapiPembinaan(r.id(), r.versi(), teks));
        selesai("skp.pembinaan.terkonfirmasi");
    }

    public void batalkan(RincianPembinaan r) {
        pencatatan.batalkan(new TanggapiPembinaan(r.id(), r.versi(), teks));
        selesai("skp.pembinaan.dibatalkan");
    }

    public void selesaikan(RincianPembinaan r) {
        pencatatan.selesaikan(r.id(), r.versi());
        selesai("skp.pembinaan.lanjut.selesai");
    }

    private void selesai(String kunci) {
        tutup();
        selesai = kunci;
        lembar = daftar.lembar(id);
    }

    /** Kinds that the acting person may plan. */
    public List<JenisPembinaan> getPilihanJenis() {
        return Arrays.stream(JenisPembinaan.values())
                .filter(j -> j != JenisPembinaan.KONSELING || lembar.memimpin())
                .toList();
    }

    public boolean isBolehJadwalkan() {
        return lembar.boleh() && (lembar.memimpin() || lembar.milikSaya());
    }

    public LocalDate getHariIni() {
        return LocalDate.now(jam);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public LembarPembinaan getLembar() {
        return lembar;
    }

    public JenisPembinaan getJenis() {
        return jenis;
    }

    public void setJenis(JenisPembinaan nilai) {
        jenis = nilai;
    }

    public String getTanggal() {
        return tanggal;
    }

    public void setTanggal(String nilai) {
        tanggal = nilai;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String nilai) {
        agenda = nilai;
    }

    public long getSasaran() {
        return sasaran;
    }

    public String getTindakan() {
        return tindakan;
    }

    public String getMasalah() {
        return masalah;
    }

    public void setMasalah(String nilai) {
        masalah = nilai;
    }

    public String getHasil() {
        return hasil;
    }

    public void setHasil(String nilai) {
        hasil = nilai;
    }

    public String getTindakLanjut() {
        return tindakLanjut;
    }

    public void setTindakLanjut(String nilai) {
        tindakLanjut = nilai;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }

    /** Key of what was just done; null before. */
    public String getSelesai() {
        return selesai;
    }
}
