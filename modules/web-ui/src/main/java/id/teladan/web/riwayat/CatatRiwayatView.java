package id.teladan.web.riwayat;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.pegawai.DaftarGolongan;
import id.teladan.core.riwayat.ButirRiwayat;
import id.teladan.core.riwayat.CatatRiwayat;
import id.teladan.core.riwayat.DaftarRiwayat;
import id.teladan.core.riwayat.IsianRiwayat;
import id.teladan.core.riwayat.JenisRiwayat;
import id.teladan.core.riwayat.LembarRiwayat;
import id.teladan.core.riwayat.PencatatanRiwayat;
import id.teladan.core.riwayat.PerbaikanRiwayat;
import id.teladan.core.riwayat.TandaiRiwayat;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.web.draf.DrafFormulir;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** {@code /pegawai/catat}: a new row or the correction of one; the officer writes it, the employee proposes it. */
@Named
@ViewScoped
public class CatatRiwayatView implements Serializable {

    @Inject DaftarRiwayat daftar;
    @Inject PencatatanRiwayat pencatatan;
    @Inject PengajuanUsulan pengajuan;
    @Inject BerkasSaya berkas;
    @Inject DaftarGolongan golongan;
    @Inject DrafFormulir draf;

    private String id;
    private String jenis;
    private String baris;
    private LembarRiwayat lembar;
    private ButirRiwayat lama;
    private String nomorSk;
    private String tanggalSk;
    private String tmt;
    private String sampai;
    private List<IsianBidang> bidang;
    private RingkasBerkas bukti;
    private String alasan;

    public void muat() {
        if ((id != null && !id.matches("\\d{1,18}"))
                || (baris != null && !baris.matches("-?\\d{1,18}"))) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var j = RiwayatPegawaiView.jenis(jenis, JenisRiwayat.PENDIDIKAN);
        lembar = daftar.lembar(id == null ? null : Long.valueOf(id), j, null);
        if (!lembar.bolehKelola() && !lembar.bolehUsul()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        lama = baris == null ? null : cari(Long.parseLong(baris));
        var isi = lama == null ? null : lama.isian();
        nomorSk = isi == null ? null : isi.nomorSk();
        tanggalSk = teks(isi == null ? null : isi.tanggalSk());
        tmt = teks(isi == null ? null : isi.tmt());
        sampai = teks(isi == null ? null : isi.sampai());
        bukti = lama == null ? null : lama.berkas();
        bidang =
                j.bidang().stream()
                        .map(b -> new IsianBidang(j, b, isi == null ? null : isi.nilai(b.nama())))
                        .toList();
        pakai(
                draf.buka(
                        "riwayat.%d.%s.%s"
                                .formatted(lembar.pegawaiId(), j, lama == null ? "baru" : baris),
                        ketikan()));
    }

    /** What is typed, by name. */
    private Map<String, String> ketikan() {
        var hasil = new HashMap<String, String>();
        hasil.put("nomorSk", nomorSk);
        hasil.put("tanggalSk", tanggalSk);
        hasil.put("tmt", tmt);
        hasil.put("sampai", sampai);
        hasil.put("alasan", alasan);
        hasil.put("bukti", bukti == null ? null : String.valueOf(bukti.id()));
        bidang.forEach(b -> hasil.put("bidang." + b.getBidang().nama(), b.getNilai()));
        return hasil;
    }

    private void pakai(Map<String, String> ketikan) {
        nomorSk = ketikan.get("nomorSk");
        tanggalSk = ketikan.get("tanggalSk");
        tmt = ketikan.get("tmt");
        sampai = ketikan.get("sampai");
        alasan = ketikan.get("alasan");
        var nomor = ketikan.get("bukti");
        if (nomor != null && (bukti == null || bukti.id() != Long.parseLong(nomor))) {
            bukti = berkas.milik(Long.parseLong(nomor)).orElse(bukti);
        }
        bidang.forEach(b -> b.setNilai(ketikan.get("bidang." + b.getBidang().nama())));
    }

    public void simpanDraf() {
        draf.simpan(ketikan());
    }

    public String buangDraf() {
        draf.hapus();
        return "/pegawai/catat?faces-redirect=true&id=%d&jenis=%s%s"
                .formatted(
                        lembar.pegawaiId(), lembar.jenis(), lama == null ? "" : "&baris=" + baris);
    }

    private ButirRiwayat cari(long nomor) {
        return lembar.butir().stream()
                .filter(b -> b.id() == nomor && b.sah())
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    public void unggah(FileUploadEvent peristiwa) {
        var f = peristiwa.getFile();
        bukti = berkas.unggah(new UnggahBerkas(f.getFileName(), f.getContent()));
        simpanDraf();
    }

    /** The officer's way. */
    public String simpan() {
        pencatatan.catat(perintah());
        draf.hapus();
        return tujuan();
    }

    /** The employee's way. */
    public String usulkan() {
        pengajuan.ajukan(
                new AjukanUsulan(
                        PerbaikanRiwayat.JENIS,
                        perintah(),
                        alasan,
                        null,
                        bukti == null ? null : bukti.id()));
        draf.hapus();
        return "/usulan?faces-redirect=true&tab=SAYA";
    }

    public String batalkan() {
        pencatatan.batalkan(new TandaiRiwayat(lembar.pegawaiId(), lama.id(), lama.versi(), alasan));
        draf.hapus();
        return tujuan();
    }

    private CatatRiwayat perintah() {
        return new CatatRiwayat(
                lembar.pegawaiId(),
                lembar.jenis(),
                lama == null ? null : lama.id(),
                lama == null ? 0 : lama.versi(),
                new IsianRiwayat(
                        nomorSk,
                        Tanggal.baca(tanggalSk),
                        Tanggal.baca(tmt),
                        lembar.jenis().berakhir() ? Tanggal.baca(sampai) : null,
                        bidang.stream().map(IsianBidang::isi).toList(),
                        bukti == null ? null : bukti.id()));
    }

    private String tujuan() {
        return "/pegawai/riwayat?faces-redirect=true&id="
                + lembar.pegawaiId()
                + "&jenis="
                + lembar.jenis();
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }

    public DrafFormulir getDraf() {
        return draf;
    }

    public List<JenisRiwayat> getSemuaJenis() {
        return List.copyOf(lembar.jumlah().keySet());
    }

    public List<DaftarGolongan.Golongan> getGolongan() {
        return golongan.semua();
    }

    public LembarRiwayat getLembar() {
        return lembar;
    }

    public ButirRiwayat getLama() {
        return lama;
    }

    public List<IsianBidang> getBidang() {
        return bidang;
    }

    public RingkasBerkas getBukti() {
        return bukti;
    }

    public String getId() {
        return id;
    }

    public void setId(String nilai) {
        id = nilai;
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String nilai) {
        jenis = nilai;
    }

    public String getBaris() {
        return baris;
    }

    public void setBaris(String nilai) {
        baris = nilai;
    }

    public String getNomorSk() {
        return nomorSk;
    }

    public void setNomorSk(String nilai) {
        nomorSk = nilai;
    }

    public String getTanggalSk() {
        return tanggalSk;
    }

    public void setTanggalSk(String nilai) {
        tanggalSk = nilai;
    }

    public String getTmt() {
        return tmt;
    }

    public void setTmt(String nilai) {
        tmt = nilai;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilai) {
        sampai = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
