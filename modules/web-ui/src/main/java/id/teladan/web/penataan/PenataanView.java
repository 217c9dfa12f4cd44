package id.teladan.web.penataan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.penataan.BarisPenataan;
import id.teladan.core.penataan.DaftarPenataan;
import id.teladan.core.penataan.JenisLangkah;
import id.teladan.core.penataan.OrangTerdampak;
import id.teladan.core.penataan.PenyusunanPenataan;
import id.teladan.core.penataan.RincianPenataan;
import id.teladan.core.penataan.SimpanPenataan;
import id.teladan.core.penugasan.Calon;
import id.teladan.core.unitkerja.JenisUnit;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /unit/penataan}: all reorganisations, and with {@code ?id=} one with its steps and its impact. */
@Named("penataan")
@ViewScoped
public class PenataanView implements Serializable {

    private static final int ORANG = 25;

    @Inject DaftarPenataan daftar;
    @Inject PenyusunanPenataan penyusunan;
    @Inject PelakuAktif aktif;

    private Long id;
    private List<BarisPenataan> semua = List.of();
    private RincianPenataan rincian;
    private IsianLangkah isian = new IsianLangkah();
    private String nama;
    private String berlaku;
    private String nomorSk;
    private String tanggalSk;
    private String alasan;
    private int halaman;

    public void muat() {
        if (id == null) {
            semua = daftar.semua();
        } else {
            rincian = daftar.rincian(id);
        }
    }

    public String buat() {
        var baru =
                penyusunan.simpan(
                        new SimpanPenataan(
                                null,
                                0,
                                nama,
                                Tanggal.baca(berlaku),
                                nomorSk,
                                Tanggal.baca(tanggalSk)));
        return "/unit/penataan?faces-redirect=true&id=" + baru;
    }

    public void tambah() {
        var kunci = rincian.langkah().stream().mapToInt(l -> l.kunci()).max().orElse(0) + 1;
        penyusunan.tambah(id, isian.langkah(kunci));
        isian = new IsianLangkah();
        muat();
    }

    public void hapusLangkah(long langkah) {
        penyusunan.hapusLangkah(id, langkah);
        muat();
    }

    public String hapus() {
        penyusunan.hapus(id, rincian.versi());
        return "/unit/penataan?faces-redirect=true";
    }

    public String ajukan() {
        penyusunan.ajukan(id, rincian.versi(), alasan);
        return "/usulan?faces-redirect=true&tab=SAYA";
    }

    /** The kind of step has changed: other fields are asked for. */
    public void gantiJenis() {
        var jenis = isian.getJenis();
        isian = new IsianLangkah();
        isian.setJenis(jenis);
    }

    public List<Calon> cariUnit(String teks) {
        return daftar.calonUnit(id, teks);
    }

    public List<Calon> cariPegawai(String teks) {
        return daftar.calonPegawai(id, teks);
    }

    public List<Calon> cariJabatan(String teks) {
        return daftar.calonJabatan(id, teks);
    }

    public void keHalaman(int nomor) {
        halaman = Math.max(0, nomor);
    }

    /** The page of people who move or get another superior. */
    public List<OrangTerdampak> getOrang() {
        var semuaOrang = rincian.terdampak();
        var dari = Math.min(halaman * ORANG, semuaOrang.size());
        return semuaOrang.subList(dari, Math.min(dari + ORANG, semuaOrang.size()));
    }

    public int getHalaman() {
        return halaman;
    }

    public boolean isAdaBerikut() {
        return (halaman + 1) * ORANG < rincian.terdampak().size();
    }

    public boolean isBolehMenyusun() {
        return aktif.pelaku().punya(Hak.MENATA_UNIT);
    }

    public JenisLangkah[] getSemuaJenis() {
        return JenisLangkah.values();
    }

    public JenisUnit[] getSemuaJenisUnit() {
        return JenisUnit.values();
    }

    public Jenjang[] getSemuaJenjang() {
        return Jenjang.values();
    }

    public List<BarisPenataan> getSemua() {
        return semua;
    }

    public RincianPenataan getRincian() {
        return rincian;
    }

    public IsianLangkah getIsian() {
        return isian;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nilai) {
        nama = nilai;
    }

    public String getBerlaku() {
        return berlaku;
    }

    public void setBerlaku(String nilai) {
        berlaku = nilai;
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

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }
}
