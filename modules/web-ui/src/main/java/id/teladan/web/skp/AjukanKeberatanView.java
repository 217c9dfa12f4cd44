package id.teladan.web.skp;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import id.teladan.skp.keberatan.AjukanKeberatan;
import id.teladan.skp.keberatan.PengajuanKeberatan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** {@code /skp/keberatan-ajukan}: the employee objects to his evaluation, with reason and evidence. */
@Named
@ViewScoped
public class AjukanKeberatanView implements Serializable {

    @Inject DaftarEvaluasi daftar;
    @Inject PengajuanKeberatan pengajuan;
    @Inject BerkasSaya berkas;
    @Inject Clock jam;

    private long id;
    private int triwulan;
    private RincianEvaluasi rincian;
    private String alasan;
    private final List<RingkasBerkas> bukti = new ArrayList<>();

    /** Opens the evaluation; what cannot be objected to answers like what does not exist. */
    public void muat() {
        rincian = daftar.rincian(id, triwulan);
        if (rincian.penyampaian() == null || !rincian.penyampaian().bolehKeberatan()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
    }

    /** A file was chosen; it is kept and goes along. */
    public void unggah(FileUploadEvent peristiwa) {
        bukti.add(
                berkas.unggah(
                        new UnggahBerkas(
                                peristiwa.getFile().getFileName(),
                                peristiwa.getFile().getContent())));
    }

    public void lepas(long berkasId) {
        bukti.removeIf(b -> b.id() == berkasId);
    }

    public String ajukan() {
        var nomor =
                pengajuan.ajukan(
                        new AjukanKeberatan(
                                id,
                                triwulan,
                                alasan,
                                bukti.stream().map(RingkasBerkas::id).toList()));
        return "/skp/keberatan?faces-redirect=true&tab=SAYA&id=" + nomor;
    }

    /** True when the clock has run out: it will be kept, but not examined. */
    public boolean isLewat() {
        var batas = rincian.penyampaian().batasKeberatan();
        return batas != null && LocalDate.now(jam).isAfter(batas);
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

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public List<RingkasBerkas> getBukti() {
        return bukti;
    }
}
