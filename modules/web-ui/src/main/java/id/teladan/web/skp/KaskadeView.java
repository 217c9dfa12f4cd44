package id.teladan.web.skp;

import id.teladan.core.aturan.Temuan;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.skp.kaskade.BarisBelumTertaut;
import id.teladan.skp.kaskade.GarisSaya;
import id.teladan.skp.kaskade.PenautanHasil;
import id.teladan.skp.kaskade.PohonKaskade;
import id.teladan.skp.kaskade.PuncakKaskade;
import id.teladan.skp.kaskade.SimpulKaskade;
import id.teladan.skp.kaskade.TautkanHasil;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /skp/kaskade}: the alignment tree, what hangs loose beside it, and the way up from one's own results. */
@Named
@ViewScoped
public class KaskadeView implements Serializable {

    static final int UKURAN = 25;

    /**
     * A visible line of the tree; depth counts from 1.
     *
     * @param terlihat how many people are listed below it; below {@code pemikul} when some are out of the scope
     */
    public record Baris(SimpulKaskade simpul, int tingkat, boolean terbuka, long terlihat)
            implements Serializable {}

    @Inject PohonKaskade pohon;
    @Inject PenautanHasil penautan;
    @Inject DaftarOpd opd;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private Integer tahun;
    private String tab;
    private Long unit;
    private String cari;
    private int mulai;
    private PohonKaskade.Sudut sudut;
    private PuncakKaskade puncak;
    private final Map<Long, List<SimpulKaskade>> anak = new LinkedHashMap<>();
    private Halaman<BarisBelumTertaut> lepas;
    private List<PohonKaskade.Pilihan> pilihan = List.of();
    private final Map<Long, Long> pilih = new HashMap<>();
    private List<GarisSaya> garis = List.of();
    private String tertaut;

    /** Without a year in the address it is the one of today; without a tab the one that fits the reader. */
    public void muat() {
        if (tahun == null) {
            tahun = LocalDate.now(jam).getYear();
        }
        sudut = pohon.sudut();
        if (!isDariAtas()) {
            tab = "SAYA";
        } else if (tab == null || !getSemuaTab().contains(tab)) {
            tab = "POHON";
        }
        switch (tab) {
            case "POHON" -> bacaPohon();
            case "LEPAS" -> bacaLepas();
            default -> garis = pohon.garisSaya(tahun);
        }
    }

    private void bacaPohon() {
        puncak = pohon.puncak(unitPuncak(), tahun);
        anak.clear();
        puncak.bawah()
                .forEach(s -> anak.computeIfAbsent(s.indukId(), i -> new ArrayList<>()).add(s));
    }

    private Long unitPuncak() {
        if (unit != null || isMemimpin()) {
            return unit;
        }
        return sudut.menurutUnit() ? sudut.unitSaya() : null;
    }

    private void bacaLepas() {
        lepas = pohon.belumTertaut(tahun, unit, cari, mulai, UKURAN);
        pilihan = isMemimpin() ? pohon.pilihan(tahun) : List.of();
    }

    /** Opens or closes a result. */
    public void alih(long id) {
        if (anak.remove(id) == null) {
            anak.put(id, pohon.anak(id));
        }
    }

    /** Links a result of a subordinate to the chosen one of mine. */
    public void tautkan(BarisBelumTertaut b) {
        penautan.tautkan(new TautkanHasil(b.id(), b.versi(), pilih.get(b.id())));
        tertaut = b.nama();
        bacaLepas();
    }

    /** The visible lines from top to bottom. */
    public List<Baris> getBaris() {
        var semua = new ArrayList<Baris>();
        tambah(semua, puncak.hasil(), 1);
        return semua;
    }

    private void tambah(List<Baris> semua, List<SimpulKaskade> simpul, int tingkat) {
        for (var s : simpul) {
            var bawah = anak.get(s.id());
            semua.add(
                    new Baris(
                            s,
                            tingkat,
                            bawah != null,
                            bawah == null
                                    ? 0
                                    : bawah.stream()
                                            .map(SimpulKaskade::pegawaiId)
                                            .distinct()
                                            .count()));
            if (bawah != null) {
                tambah(semua, bawah, tingkat + 1);
            }
        }
    }

    /** True when the tree may be read from above; others see the way up from their own results. */
    public boolean isDariAtas() {
        return isMemimpin() || sudut.menurutUnit();
    }

    public boolean isMemimpin() {
        return aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP);
    }

    public List<String> getSemuaTab() {
        var semua = new ArrayList<String>();
        if (isDariAtas()) {
            semua.add("POHON");
            semua.add("LEPAS");
        }
        if (aktif.pelaku().punya(Hak.MENYUSUN_SKP)) {
            semua.add("SAYA");
        }
        return semua;
    }

    public List<DaftarOpd.Opd> getOpd() {
        return sudut.semua() ? opd.semua() : List.of();
    }

    /** Query of the page; begins with {@code ?}. */
    public String alamat(String tabLain, int tahunLain, int mulaiLain) {
        var teks = new StringBuilder("?tab=" + tabLain + "&tahun=" + tahunLain);
        if (unit != null) {
            teks.append("&unit=").append(unit);
        }
        if (cari != null && !cari.isBlank()) {
            teks.append("&cari=").append(URLEncoder.encode(cari, StandardCharsets.UTF_8));
        }
        if (mulaiLain > 0) {
            teks.append("&mulai=").append(mulaiLain);
        }
        return teks.toString();
    }

    public String pesan(Temuan t) {
        return t.pesan(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public int getUkuran() {
        return UKURAN;
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer nilai) {
        tahun = nilai;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String nilai) {
        tab = nilai;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long nilai) {
        unit = nilai;
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
        mulai = Math.max(0, nilai);
    }

    public PuncakKaskade getPuncak() {
        return puncak;
    }

    public Halaman<BarisBelumTertaut> getLepas() {
        return lepas;
    }

    public List<PohonKaskade.Pilihan> getPilihan() {
        return pilihan;
    }

    public Map<Long, Long> getPilih() {
        return pilih;
    }

    public List<GarisSaya> getGaris() {
        return garis;
    }

    /** Whose result was linked last; null before. */
    public String getTertaut() {
        return tertaut;
    }
}
