package id.teladan.web.skp;

import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.umpanbalik.BeriUmpanBalikRekan;
import id.teladan.skp.umpanbalik.LembarUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import id.teladan.skp.umpanbalik.UmpanBalikRekan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /skp/umpan-balik}: feedback for colleagues and for one's superior. */
@Named
@ViewScoped
public class UmpanBalikView implements Serializable {

    @Inject UmpanBalikRekan rekan;

    private Long id;
    private String cari;
    private LembarUmpanBalik lembar;
    private LembarUmpanBalik.Penerima penerima;
    private NilaiBerakhlak nilai = NilaiBerakhlak.BERORIENTASI_PELAYANAN;
    private Sentimen sentimen = Sentimen.POSITIF;
    private String teks;
    private String terkirim;

    public void muat() {
        lembar = rekan.lembar(cari);
        penerima = id == null ? null : rekan.penerima(id);
    }

    public void beri() {
        rekan.beri(new BeriUmpanBalikRekan(id, nilai, sentimen, teks));
        terkirim = penerima.nama();
        teks = null;
        muat();
    }

    /** Address of the list with the search; ends so that a parameter can follow. */
    public String getAlamat() {
        return cari == null || cari.isBlank()
                ? "/skp/umpan-balik?"
                : "/skp/umpan-balik?cari=" + URLEncoder.encode(cari, StandardCharsets.UTF_8) + "&";
    }

    public NilaiBerakhlak[] getPilihanNilai() {
        return NilaiBerakhlak.values();
    }

    public Sentimen[] getPilihanSentimen() {
        return Sentimen.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long baru) {
        id = baru;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String baru) {
        cari = baru;
    }

    public LembarUmpanBalik getLembar() {
        return lembar;
    }

    public LembarUmpanBalik.Penerima getPenerima() {
        return penerima;
    }

    public NilaiBerakhlak getNilai() {
        return nilai;
    }

    public void setNilai(NilaiBerakhlak baru) {
        nilai = baru;
    }

    public Sentimen getSentimen() {
        return sentimen;
    }

    public void setSentimen(Sentimen baru) {
        sentimen = baru;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String baru) {
        teks = baru;
    }

    /** Who just got feedback; null before. */
    public String getTerkirim() {
        return terkirim;
    }
}
