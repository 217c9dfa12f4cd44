package id.teladan.web.riwayat;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.riwayat.DataDiri;
import id.teladan.core.riwayat.IsiIdentitas;
import id.teladan.core.riwayat.PengubahanDataDiri;
import id.teladan.core.riwayat.PerbaikanIdentitas;
import id.teladan.core.riwayat.UbahKontak;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.web.draf.DrafFormulir;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** {@code /pegawai/ubah}: contact at once, identity as a proposal with evidence. */
@Named
@ViewScoped
public class UbahDataDiriView implements Serializable {

    @Inject PengubahanDataDiri pengubahan;
    @Inject PengajuanUsulan pengajuan;
    @Inject BerkasSaya berkas;
    @Inject DrafFormulir draf;

    private static final String KUNCI = "pegawai.ubah";

    private DataDiri data;
    private final IsianDataDiri isian = new IsianDataDiri();
    private RingkasBerkas bukti;
    private boolean tersimpan;

    public void muat() {
        data = pengubahan.baca();
        isian.dari(data);
        var kembali = draf.buka(KUNCI, ketikan());
        isian.pakai(kembali);
        bukti =
                kembali.get("bukti") == null
                        ? null
                        : berkas.milik(Long.parseLong(kembali.get("bukti"))).orElse(null);
    }

    private Map<String, String> ketikan() {
        var hasil = isian.ketikan();
        hasil.put("bukti", bukti == null ? null : String.valueOf(bukti.id()));
        return hasil;
    }

    public void simpanDraf() {
        draf.simpan(ketikan());
    }

    public String buangDraf() {
        draf.hapus();
        return "/pegawai/ubah?faces-redirect=true";
    }

    public void simpanKontak() {
        tersimpan = false;
        pengubahan.ubahKontak(
                new UbahKontak(
                        isian.getEmail(), isian.getTelepon(), isian.getAlamat(), data.versi()));
        data = pengubahan.baca();
        tersimpan = true;
        var tertulis = ketikan();
        isian.dari(data);
        draf.buka(KUNCI, isian.ketikan());
        isian.pakai(tertulis);
        draf.simpan(tertulis);
    }

    public void unggah(FileUploadEvent peristiwa) {
        var f = peristiwa.getFile();
        bukti = berkas.unggah(new UnggahBerkas(f.getFileName(), f.getContent()));
        simpanDraf();
    }

    public String usulkan() {
        pengajuan.ajukan(
                new AjukanUsulan(
                        PerbaikanIdentitas.JENIS,
                        new IsiIdentitas(
                                data.identitas().pegawaiId(),
                                isian.getNama(),
                                isian.getGelarDepan(),
                                isian.getGelarBelakang(),
                                isian.getNik(),
                                isian.getTempatLahir(),
                                Tanggal.baca(isian.getTanggalLahir()),
                                bukti == null ? null : bukti.id()),
                        isian.getAlasan(),
                        null,
                        bukti == null ? null : bukti.id()));
        draf.hapus();
        return "/usulan?faces-redirect=true&tab=SAYA";
    }

    public DrafFormulir getDraf() {
        return draf;
    }

    public IsianDataDiri getIsian() {
        return isian;
    }

    public RingkasBerkas getBukti() {
        return bukti;
    }

    public boolean isTersimpan() {
        return tersimpan;
    }
}
