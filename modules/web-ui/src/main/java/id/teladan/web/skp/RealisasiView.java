package id.teladan.web.skp;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.skp.realisasi.DaftarRealisasi;
import id.teladan.skp.realisasi.LampirkanBukti;
import id.teladan.skp.realisasi.LembarRealisasi;
import id.teladan.skp.realisasi.PencatatanRealisasi;
import id.teladan.skp.realisasi.SimpanRealisasi;
import id.teladan.skp.umpanbalik.BeriUmpanBalik;
import id.teladan.skp.umpanbalik.PemberianUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** {@code /skp/realisasi}: values and evidence of a quarter; a superior gives feedback here. */
@Named
@ViewScoped
public class RealisasiView implements Serializable {

    @Inject DaftarRealisasi daftar;
    @Inject PencatatanRealisasi pencatatan;
    @Inject PemberianUmpanBalik pemberian;
    @Inject BerkasSaya berkas;
    @Inject Clock jam;

    private long id;
    private Integer triwulan;
    private LembarRealisasi lembar;
    private Map<Long, IsianRealisasi> isian;
    private Instant tersimpan;
    private IsianRealisasi disimpan;
    private Long sasaran;
    private Sentimen sentimen = Sentimen.POSITIF;
    private String umpanBalik;

    /** Without a quarter in the address it is the one of today. */
    public void muat() {
        if (triwulan == null || triwulan < 1 || triwulan > 4) {
            triwulan = (LocalDate.now(jam).getMonthValue() + 2) / 3;
        }
        segarkan();
    }

    public void simpan(IsianRealisasi i) {
        disimpan = i;
        i.setVersi(
                pencatatan
                        .simpan(
                                new SimpanRealisasi(
                                        id,
                                        i.getButir().indikator().id(),
                                        triwulan,
                                        i.getVersi(),
                                        i.getAngka(),
                                        i.getUraian()))
                        .versi());
        disimpan = null;
        tersimpan = jam.instant();
    }

    /** Both texts when the same quarter was written in another window; else null. */
    public Konflik getKonflik() {
        return disimpan == null
                ? null
                : disimpan.konflik(
                        daftar.tersimpan(id, disimpan.getButir().indikator().id(), triwulan),
                        Konflik::teks);
    }

    /** Saves my text over the other one, which I have seen now. */
    public void pakaiTulisanSaya() {
        disimpan.setVersi(getKonflik().versi());
        simpan(disimpan);
        segarkan();
    }

    /** Keeps what is stored. */
    public void pakaiVersiLain() {
        disimpan = null;
        segarkan();
    }

    public void tambahAlamat(IsianRealisasi i) {
        pencatatan.lampirkan(
                new LampirkanBukti(
                        id, i.getButir().indikator().id(), triwulan, null, i.getUrl(), null));
        segarkan();
    }

    /** A file was chosen; it is kept and linked. */
    public void unggah(FileUploadEvent peristiwa) {
        var indikator = (Long) peristiwa.getComponent().getAttributes().get("indikator");
        var ringkas =
                berkas.unggah(
                        new UnggahBerkas(
                                peristiwa.getFile().getFileName(),
                                peristiwa.getFile().getContent()));
        pencatatan.lampirkan(new LampirkanBukti(id, indikator, triwulan, ringkas.id(), null, null));
        segarkan();
    }

    public void lepas(long buktiId) {
        pencatatan.lepas(id, buktiId);
        segarkan();
    }

    /** Opens the feedback field of one result. */
    public void beriPada(long hasilKerjaId) {
        sasaran = hasilKerjaId;
        umpanBalik = null;
    }

    public void beri() {
        pemberian.beri(new BeriUmpanBalik(id, sasaran, null, triwulan, sentimen, umpanBalik));
        sasaran = null;
        segarkan();
    }

    public IsianRealisasi isian(long indikatorId) {
        return isian.get(indikatorId);
    }

    public boolean isBolehIsi() {
        return lembar.milikSaya() && !lembar.terkunci();
    }

    public Sentimen[] getPilihanSentimen() {
        return Sentimen.values();
    }

    private void segarkan() {
        lembar = daftar.lembar(id, triwulan);
        isian = new HashMap<>();
        lembar.hasil().stream()
                .flatMap(h -> h.butir().stream())
                .forEach(b -> isian.put(b.indikator().id(), new IsianRealisasi(b)));
        if (disimpan != null) { // refused and not decided yet: what was typed stays
            isian.put(disimpan.getButir().indikator().id(), disimpan);
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public Integer getTriwulan() {
        return triwulan;
    }

    public void setTriwulan(Integer nilai) {
        triwulan = nilai;
    }

    public LembarRealisasi getLembar() {
        return lembar;
    }

    public Instant getTersimpan() {
        return tersimpan;
    }

    public Long getSasaran() {
        return sasaran;
    }

    public Sentimen getSentimen() {
        return sentimen;
    }

    public void setSentimen(Sentimen nilai) {
        sentimen = nilai;
    }

    public String getUmpanBalik() {
        return umpanBalik;
    }

    public void setUmpanBalik(String nilai) {
        umpanBalik = nilai;
    }
}
