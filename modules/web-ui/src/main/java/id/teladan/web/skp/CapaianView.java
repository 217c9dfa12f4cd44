package id.teladan.web.skp;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.daftar.Halaman;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.organisasi.PeriodeEvaluasi;
import id.teladan.skp.aturan.organisasi.RencanaAksiTercapai;
import id.teladan.skp.capaian.BarisCapaian;
import id.teladan.skp.capaian.DaftarCapaian;
import id.teladan.skp.capaian.PenetapanCapaian;
import id.teladan.skp.capaian.RincianCapaian;
import id.teladan.skp.capaian.SaringanCapaian;
import id.teladan.skp.capaian.TetapkanCapaian;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** {@code /skp/capaian}: units of a period left, the achievement of one of them right. */
@Named
@ViewScoped
public class CapaianView implements Serializable {

    private static final int UKURAN = 25;
    private static final int BANYAK_TAHUN = 3;

    @Inject DaftarCapaian daftar;
    @Inject PenetapanCapaian penetapan;

    private Integer tahun;
    private Integer ke;
    private Long unit;
    private Boolean belum;
    private String cari;
    private int mulai;
    private PeriodeEvaluasi periode;
    private Halaman<BarisCapaian> isi;
    private RincianCapaian rincian;
    private IsianCapaian isian;
    private String ditetapkan;

    /** Without a period in the address it is the last one that has ended. */
    public void muat() {
        if (tahun == null || ke == null) {
            var kini = daftar.kini();
            tahun = kini.tahun();
            ke = kini.ke();
        }
        periode = daftar.periode(tahun);
        isi = daftar.halaman(saringan(), mulai, UKURAN);
        var buka =
                unit != null
                        ? unit
                        : isi.baris().isEmpty() ? null : (Long) isi.baris().get(0).unitId();
        rincian = buka == null ? null : daftar.rincian(buka, tahun, ke);
        isian = rincian == null ? null : new IsianCapaian(rincian);
    }

    public void tetapkan() {
        penetapan.tetapkan(
                new TetapkanCapaian(
                        rincian.unitId(),
                        tahun,
                        ke,
                        rincian.versi(),
                        ke == 0 ? null : isian.getPredikat(),
                        ke == 0 ? null : rencanaAksi(),
                        ke == 0 ? isian.getCapaianPk() : null,
                        ke == 0 ? isian.getEkspektasi() : null,
                        isian.getPenjelasan(),
                        isian.getRekomendasi(),
                        isian.getAlasan()));
        ditetapkan = rincian.unit();
        unit = rincian.unitId();
        muat();
    }

    private RencanaAksiTercapai rencanaAksi() {
        return isian.adaRencana()
                ? new RencanaAksiTercapai(
                        IsianCapaian.atauNol(isian.getMelampaui()),
                        IsianCapaian.atauNol(isian.getTercapai()),
                        IsianCapaian.atauNol(isian.getBerproses()),
                        IsianCapaian.atauNol(isian.getDiam()))
                : null;
    }

    /** What follows from what is typed so far; null while that is too little. */
    public Hasil<CapaianOrganisasi> getUsulan() {
        return daftar.usulan(
                rincian.masa(), rencanaAksi(), isian.getCapaianPk(), isian.getEkspektasi());
    }

    public CapaianOrganisasi getDiusulkan() {
        var usulan = getUsulan();
        return usulan == null ? null : usulan.nilaiUsulan().orElse(null);
    }

    /** Downloads what is shown. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "capaian-" + tahun + "-" + ke + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.ekspor(saringan(), tujuan));
    }

    private SaringanCapaian saringan() {
        return new SaringanCapaian(tahun, ke, belum, cari);
    }

    /** Query of the page for a period, without the open unit: begins with {@code ?}, ends with {@code &}. */
    public String alamat(int tahunLain, int keLain) {
        return "?tahun="
                + tahunLain
                + "&ke="
                + keLain
                + "&"
                + (Boolean.TRUE.equals(belum) ? "belum=true&" : "")
                + (cari == null || cari.isEmpty()
                        ? ""
                        : "cari=" + URLEncoder.encode(cari, StandardCharsets.UTF_8) + "&");
    }

    /** Periods of the year; 0 = the year. */
    public List<Integer> getMasa() {
        return IntStream.rangeClosed(1, periode.banyak() + 1)
                .mapToObj(i -> i > periode.banyak() ? 0 : i)
                .toList();
    }

    public List<Integer> getSemuaTahun() {
        return IntStream.range(tahun - 1, tahun + BANYAK_TAHUN - 1).boxed().toList();
    }

    public CapaianOrganisasi[] getPilihan() {
        return CapaianOrganisasi.values();
    }

    public Rating[] getPilihanRating() {
        return Rating.values();
    }

    public PeriodeEvaluasi getPeriode() {
        return periode;
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

    public Integer getKe() {
        return ke;
    }

    public void setKe(Integer nilai) {
        ke = nilai;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long nilai) {
        unit = nilai;
    }

    public Boolean getBelum() {
        return belum;
    }

    public void setBelum(Boolean nilai) {
        belum = nilai;
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

    public Halaman<BarisCapaian> getIsi() {
        return isi;
    }

    public RincianCapaian getRincian() {
        return rincian;
    }

    public IsianCapaian getIsian() {
        return isian;
    }

    /** Name of the unit whose achievement was just set; null before. */
    public String getDitetapkan() {
        return ditetapkan;
    }
}
