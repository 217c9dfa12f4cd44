package id.teladan.web.cuti;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.KeperluanCuti;
import id.teladan.presensi.cuti.CalonPengganti;
import id.teladan.presensi.cuti.DaftarCuti;
import id.teladan.presensi.cuti.HitunganCuti;
import id.teladan.presensi.cuti.PengajuanCuti;
import id.teladan.presensi.cuti.SaldoTerbaca;
import id.teladan.presensi.cuti.SimpanCuti;
import id.teladan.web.draf.DrafFormulir;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** {@code /cuti/ajukan}: the form; while it is filled in it says what the leave costs and whether the rules allow it. */
@Named
@ViewScoped
public class AjukanCutiView implements Serializable {

    @Inject DaftarCuti daftar;
    @Inject PengajuanCuti pengajuan;
    @Inject BerkasSaya berkas;
    @Inject DrafFormulir draf;
    @Inject Clock jam;

    private Long id;
    private long versi;
    private IsianCuti isian;
    private HitunganCuti hitungan;
    private SaldoTerbaca saldo;
    private List<CalonPengganti> calon;

    /** Opens a new form or a draft; what is no own draft answers like what does not exist. */
    public void muat() {
        isian = new IsianCuti();
        if (id != null) {
            var r = daftar.rincian(id);
            if (!r.bolehDisunting()) {
                throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
            }
            versi = r.versi();
            isian = IsianCuti.dari(r);
        }
        isian.pakai(
                draf.buka("cuti." + (id == null ? "baru" : id), isian.ketikan()), berkas::milik);
        calon = pengajuan.calonPengganti();
        saldo = pengajuan.saldo(LocalDate.now(jam).getYear()).orElse(null);
        hitung();
    }

    /** Counts what stands in the form. */
    public void hitung() {
        hitungan = pengajuan.hitung(id, isian.isi());
    }

    public void simpanDraf() {
        draf.simpan(isian.ketikan());
    }

    public String buangDraf() {
        draf.hapus();
        return "/cuti/ajukan?faces-redirect=true" + (id == null ? "" : "&id=" + id);
    }

    /** A file was chosen; it is kept and goes along. */
    public void unggah(FileUploadEvent peristiwa) {
        var f = peristiwa.getFile();
        isian.getBerkas().add(berkas.unggah(new UnggahBerkas(f.getFileName(), f.getContent())));
        simpanDraf();
    }

    public void lepas(long berkasId) {
        isian.getBerkas().removeIf(b -> b.id() == berkasId);
        simpanDraf();
    }

    /** Keeps it as a request that is not submitted yet. */
    public String simpan() {
        var tersimpan = pengajuan.simpan(new SimpanCuti(id, versi, isian.isi()));
        draf.hapus();
        return "/cuti/rincian?faces-redirect=true&id=" + tersimpan.id();
    }

    public String ajukan() {
        var nomor = pengajuan.ajukan(new SimpanCuti(id, versi, isian.isi()));
        draf.hapus();
        return "/cuti/rincian?faces-redirect=true&id=" + nomor;
    }

    /** What is left of the balance when this leave is granted. */
    public int getSisaSesudah() {
        var p = hitungan.perkiraan();
        return p.saldo().sisa().total() - p.hari();
    }

    public JenisCuti[] getSemuaJenis() {
        return JenisCuti.values();
    }

    public KeperluanCuti[] getSemuaKeperluan() {
        return KeperluanCuti.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public IsianCuti getIsian() {
        return isian;
    }

    public HitunganCuti getHitungan() {
        return hitungan;
    }

    /** Null for an official of the state. */
    public SaldoTerbaca getSaldo() {
        return saldo;
    }

    public List<CalonPengganti> getCalon() {
        return calon;
    }

    public DrafFormulir getDraf() {
        return draf;
    }
}
