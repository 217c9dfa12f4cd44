package id.teladan.web.pengaturan;

import id.teladan.core.akun.BarisSesi;
import id.teladan.core.akun.BukuSesi;
import id.teladan.core.akun.DaftarPengguna;
import id.teladan.core.akun.IsiAkunPetugas;
import id.teladan.core.akun.IsiPeran;
import id.teladan.core.akun.PengakhiranSesi;
import id.teladan.core.akun.PengelolaanAkun;
import id.teladan.core.akun.PeranTercatat;
import id.teladan.core.akun.RincianPengguna;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Peran;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** {@code /pengaturan/pengguna?id=}: account, sessions and dated roles of one person. */
@Named("rincianPengguna")
@ViewScoped
public class RincianPenggunaView implements Serializable {

    private static final String USULAN_SAYA = "/usulan?faces-redirect=true&tab=SAYA&id=";

    @Inject DaftarPengguna daftar;
    @Inject BukuSesi buku;
    @Inject PengelolaanAkun pengelolaan;
    @Inject PengakhiranSesi pengakhiran;
    @Inject PengajuanUsulan pengajuan;
    @Inject DaftarOpd opd;
    @Inject Clock jam;

    private long id;
    private RincianPengguna rincian;
    private List<BarisSesi> sesi;
    private final IsianPeran isian = new IsianPeran();

    public void muat() {
        rincian = daftar.rincian(id);
        sesi = buku.milik(id);
        if (isian.getMulai() == null) {
            isian.setMulai(LocalDate.now(jam).toString());
            isian.setAkhir(LocalDate.now(jam).minusDays(1).toString());
            isian.setNamaAkun(rincian.pokok().nip());
        }
    }

    public void bukaKunci() {
        pengelolaan.bukaKunci(id);
        muat();
    }

    public void nonaktifkan() {
        pengelolaan.nonaktifkan(id);
        muat();
    }

    public void aktifkan() {
        pengelolaan.aktifkan(id);
        muat();
    }

    public void buat() {
        Sandi.tampilkan(pengelolaan.buat(id, isian.getNamaAkun()));
        muat();
    }

    public void aturUlang() {
        Sandi.tampilkan(pengelolaan.aturUlang(id));
        muat();
    }

    public void akhiriSesi(String kunci) {
        pengakhiran.akhiri(kunci);
        muat();
    }

    public String usulkanPeran() {
        var isi =
                IsiPeran.beri(
                        id,
                        Pilih.dari(Peran.class, isian.getPeran(), null),
                        isian.getUnit(),
                        Tanggal.baca(isian.getMulai()),
                        Tanggal.baca(isian.getSampai()));
        return ajukan("PERAN_PENGGUNA", isi, isi.mulai());
    }

    /** Proposes the end of the chosen role. */
    public String usulkanAkhir() {
        var akhir = Tanggal.baca(isian.getAkhir());
        var r =
                rincian.peran().stream()
                        .filter(p -> Objects.equals(p.id(), isian.getPeranId()))
                        .findFirst()
                        .orElseThrow(() -> PelanggaranAturan.kode("AKSES_PILIH_DULU"));
        var isi = new IsiPeran(r.id(), id, Peran.valueOf(r.peran()), r.unitId(), null, akhir);
        isian.setAlasan(isian.getAlasanAkhir());
        return ajukan("PERAN_PENGGUNA", isi, akhir == null ? null : akhir.plusDays(1));
    }

    /** Roles that have not ended, as choices. */
    public List<PeranTercatat> getPeranBerjalan() {
        return rincian.peran().stream().filter(r -> !r.keadaan().equals("BERAKHIR")).toList();
    }

    public String usulkanPemulihan() {
        return ajukan(
                "AKUN_PETUGAS",
                new IsiAkunPetugas(id, rincian.punyaAkun() ? null : isian.getNamaAkun()),
                null);
    }

    private String ajukan(String jenis, Record isi, LocalDate berlaku) {
        return USULAN_SAYA
                + pengajuan.ajukan(new AjukanUsulan(jenis, isi, isian.getAlasan(), berlaku, null));
    }

    public List<DaftarOpd.Opd> getOpd() {
        return opd.semua();
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public RincianPengguna getRincian() {
        return rincian;
    }

    public List<BarisSesi> getSesi() {
        return sesi;
    }

    public IsianPeran getIsian() {
        return isian;
    }
}
