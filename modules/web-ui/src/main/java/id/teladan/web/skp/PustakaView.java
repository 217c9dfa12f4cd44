package id.teladan.web.skp;

import id.teladan.core.daftar.Halaman;
import id.teladan.skp.pustaka.ButirPustaka;
import id.teladan.skp.pustaka.DaftarPustaka;
import id.teladan.skp.pustaka.PengelolaanPustaka;
import id.teladan.skp.pustaka.SimpanPustaka;
import id.teladan.skp.rencana.Aspek;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code /skp/pustaka}: the agency keeps the library of results by position. */
@Named
@ViewScoped
public class PustakaView implements Serializable {

    @Inject DaftarPustaka daftar;
    @Inject PengelolaanPustaka pengelolaan;

    private Long id;
    private String cari;
    private int mulai;
    private boolean baru;
    private Halaman<ButirPustaka> isi;
    private ButirPustaka rincian;
    private String jabatan;
    private String uraian;
    private List<IsianUkuran> ukuran;
    private boolean tersimpan;

    public void muat() {
        isi = daftar.halaman(cari, Math.max(mulai, 0));
        rincian = id == null ? null : daftar.rincian(id);
        jabatan = rincian == null ? null : rincian.jabatan();
        uraian = rincian == null ? null : rincian.uraian();
        ukuran =
                Arrays.stream(Aspek.values())
                        .map(a -> new IsianUkuran(a, rincian == null ? null : rincian.ukuran(a)))
                        .toList();
    }

    public void simpan() {
        id =
                pengelolaan.simpan(
                        new SimpanPustaka(
                                id,
                                rincian == null ? 0 : rincian.versi(),
                                jabatan,
                                uraian,
                                ukuran.stream().map(IsianUkuran::perintah).toList()));
        baru = false;
        tersimpan = true;
        muat();
    }

    public void cabut() {
        pengelolaan.cabut(id, rincian.versi());
        tersimpan = true;
        muat();
    }

    public void tawarkanLagi() {
        pengelolaan.tawarkanLagi(id, rincian.versi());
        tersimpan = true;
        muat();
    }

    /** Names of positions that contain the words. */
    public List<String> cariJabatan(String teks) {
        return daftar.jabatan(teks);
    }

    /** Address of the list with a search, from {@code awal}; ends so that a parameter can follow. */
    public String alamat(int awal) {
        var kueri = new StringBuilder("/skp/pustaka?");
        if (cari != null && !cari.isBlank()) {
            kueri.append("cari=")
                    .append(URLEncoder.encode(cari, StandardCharsets.UTF_8))
                    .append('&');
        }
        if (awal > 0) {
            kueri.append("mulai=").append(awal).append('&');
        }
        return kueri.toString();
    }

    public boolean isTerbuka() {
        return baru || id != null;
    }

    public int getUkuranHalaman() {
        return DaftarPustaka.UKURAN;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
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

    public boolean isBaru() {
        return baru;
    }

    public void setBaru(boolean nilai) {
        baru = nilai;
    }

    public Halaman<ButirPustaka> getIsi() {
        return isi;
    }

    public ButirPustaka getRincian() {
        return rincian;
    }

    public String getJabatan() {
        return jabatan;
    }

    public void setJabatan(String nilai) {
        jabatan = nilai;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public List<IsianUkuran> getUkuran() {
        return ukuran;
    }

    public boolean isTersimpan() {
        return tersimpan;
    }
}
