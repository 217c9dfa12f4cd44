package id.teladan.web.pengaturan;

import id.teladan.core.akun.BarisPengguna;
import id.teladan.core.akun.DaftarPengguna;
import id.teladan.core.akun.SaringanPengguna;
import id.teladan.core.akun.SaringanPengguna.Keadaan;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Peran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /pengaturan/akun}: people as users; the filter stands in the address. */
@Named("daftarPengguna")
@RequestScoped
public class PenggunaView {

    private static final int UKURAN = 25;

    @Inject DaftarPengguna daftar;

    private String cari;
    private String keadaan;
    private String peran;
    private int mulai;
    private Halaman<BarisPengguna> isi;

    public void muat() {
        isi =
                daftar.halaman(
                        new SaringanPengguna(
                                Pilih.dari(Keadaan.class, keadaan, Keadaan.AKUN),
                                cari,
                                Pilih.dari(Peran.class, peran, null)),
                        mulai,
                        UKURAN);
    }

    public Keadaan[] getSemuaKeadaan() {
        return Keadaan.values();
    }

    /** Roles that are given to people. */
    public List<Peran> getSemuaPeran() {
        return Arrays.stream(Peran.values())
                .filter(p -> p != Peran.PEGAWAI && p != Peran.ATASAN)
                .toList();
    }

    /** Query that keeps the filter, for the pages of the list. */
    public String getAlamat() {
        return Pilih.kueri("keadaan", keadaan, "peran", peran, "cari", cari);
    }

    public int getUkuran() {
        return UKURAN;
    }

    public Halaman<BarisPengguna> getIsi() {
        return isi;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public String getKeadaan() {
        return keadaan;
    }

    public void setKeadaan(String nilai) {
        keadaan = nilai;
    }

    public String getPeran() {
        return peran;
    }

    public void setPeran(String nilai) {
        peran = nilai;
    }

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = nilai;
    }
}
