package id.teladan.web.disiplin;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.penugasan.Calon;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.daftar.DaftarPerkara;
import id.teladan.disiplin.daftar.RincianPerkara;
import id.teladan.disiplin.daftar.RincianPerkara.LangkahSah;
import id.teladan.disiplin.indikasi.DaftarTerlapor;
import id.teladan.disiplin.indikasi.TelaahIndikasi;
import id.teladan.disiplin.pemeriksaan.Pemanggilan;
import id.teladan.disiplin.pemeriksaan.PembentukanTim;
import id.teladan.disiplin.pemeriksaan.PemeriksaanPerkara;
import id.teladan.disiplin.penjatuhan.CaraTerima;
import id.teladan.disiplin.penjatuhan.LanjutkanPerkara;
import id.teladan.disiplin.penjatuhan.PemberlakuanHukuman;
import id.teladan.disiplin.penjatuhan.PenjatuhanHukuman;
import id.teladan.web.rupa.Format;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /disiplin/rincian}: the case, its way, its clock, and only the lawful next steps of the reader. */
@Named
@ViewScoped
public class PerkaraView implements Serializable {

    @Inject DaftarPerkara daftar;
    @Inject TelaahIndikasi telaah;
    @Inject Pemanggilan pemanggilan;
    @Inject PemeriksaanPerkara pemeriksaan;
    @Inject PenjatuhanHukuman penjatuhan;
    @Inject PemberlakuanHukuman pemberlakuan;
    @Inject PembentukanTim pembentukan;
    @Inject DaftarTerlapor orang;
    @Inject Clock jam;

    private long id;
    private String langkah;
    private RincianPerkara rincian;
    private IsianLangkah isian;

    /** Reads the case; the step of the address when it can be taken, else the first that can. */
    public void muat() {
        rincian = daftar.rincian(id);
        isian = IsianLangkah.untuk(rincian, LocalDate.now(jam));
        var boleh = getBoleh();
        if (boleh.stream().noneMatch(l -> l.langkah().name().equals(langkah))) {
            langkah = boleh.isEmpty() ? null : boleh.get(0).langkah().name();
        }
    }

    /** Takes the open step. */
    public String ambil() {
        switch (LangkahPerkara.valueOf(langkah)) {
            case TERIMA -> telaah.terima(isian.terima(rincian));
            case TOLAK -> telaah.tolak(isian.tolak(rincian));
            case PANGGIL_1, PANGGIL_2 -> pemanggilan.panggil(isian.panggil(rincian));
            case BENTUK_TIM -> pembentukan.bentuk(isian.tim(rincian));
            case HADIR -> pemanggilan.hadir(isian.hadir(rincian));
            case TIDAK_HADIR -> pemanggilan.tidakHadir(isian.laporan(rincian));
            case TANYA -> pemeriksaan.tanya(isian.tanyaJawab(rincian));
            case TUTUP_BAP -> pemeriksaan.tutup(isian.tutup(rincian));
            case TERBIT_LHP -> pemeriksaan.laporkan(isian.laporan(rincian));
            case LIMPAH -> pemeriksaan.limpah(isian.limpah(rincian));
            case TETAPKAN -> penjatuhan.tetapkan(isian.tetapkan(rincian));
            case SAMPAIKAN -> penjatuhan.sampaikan(isian.sampaikan(rincian));
            case HARI_15 -> pemberlakuan.berlakukan(lanjut());
            case MASA_HABIS -> pemberlakuan.akhiri(lanjut());
            case ARSIP -> pemberlakuan.arsipkan(lanjut());
            default -> throw new IllegalStateException(langkah);
        }
        return "/disiplin/rincian?faces-redirect=true&id=" + id;
    }

    private LanjutkanPerkara lanjut() {
        return new LanjutkanPerkara(rincian.id(), rincian.versi());
    }

    /** Steps that the reader can take now. */
    public List<LangkahSah> getBoleh() {
        return rincian.langkah().stream().filter(LangkahSah::boleh).toList();
    }

    /** Steps that are his, but not yet. */
    public List<LangkahSah> getBelum() {
        return rincian.langkah().stream().filter(l -> l.milikSaya() && !l.boleh()).toList();
    }

    /** Steps of others. */
    public List<LangkahSah> getLain() {
        return rincian.langkah().stream().filter(l -> !l.milikSaya()).toList();
    }

    /** The sentence of why a step cannot be taken yet. */
    public String sebab(LangkahSah l) {
        var nilai = l.nilai() == null ? "-" : Format.tanggal(LocalDate.parse(l.nilai()));
        return Format.galat(Pelanggaran.pada("", l.sebab(), nilai));
    }

    /** The open step is one of these, separated by blanks. */
    public boolean buka(String nama) {
        return langkah != null && List.of(nama.split(" ")).contains(langkah);
    }

    public List<Calon> cariOrang(String teks) {
        return orang.calon(teks);
    }

    public CaraTerima[] getSemuaCara() {
        return CaraTerima.values();
    }

    public RincianPerkara getRincian() {
        return rincian;
    }

    public IsianLangkah getIsian() {
        return isian;
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public String getLangkah() {
        return langkah;
    }

    public void setLangkah(String nilai) {
        langkah = nilai;
    }
}
