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
import id.teladan.web.daftar.AntreanView;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** {@code /skp/capaian}: units of a period left, the achievement of one of them right. */
@Named
@ViewScoped
public class CapaianView extends AntreanView<BarisCapaian, RincianCapaian> {

    private static final int BANYAK_TAHUN = 3;

    @Inject DaftarCapaian daftar;
    @Inject PenetapanCapaian penetapan;

    private Integer tahun;
    private Integer ke;
    private Boolean belum;
    private PeriodeEvaluasi periode;
    private IsianCapaian isian;
    private String ditetapkan;

    /** Without a period in the address it is the last one that has ended. */
    @Override
    public void muat() {
        if (tahun == null || ke == null) {
            var kini = daftar.kini();
            tahun = kini.tahun();
            ke = kini.ke();
        }
        periode = daftar.periode(tahun);
        super.muat();
        isian = getRincian() == null ? null : new IsianCapaian(getRincian());
    }

    @Override
    protected Halaman<BarisCapaian> baca(int mulai, int ukuran) {
        return daftar.halaman(saringan(), mulai, ukuran);
    }

    @Override
    protected long kunci(BarisCapaian baris) {
        return baris.unitId();
    }

    @Override
    protected RincianCapaian buka(long kunci) {
        return daftar.rincian(kunci, tahun, ke);
    }

    public void tetapkan() {
        penetapan.tetapkan(
                new TetapkanCapaian(
                        getRincian().unitId(),
                        tahun,
                        ke,
                        getRincian().versi(),
                        ke == 0 ? null : isian.getPredikat(),
                        ke == 0 ? null : rencanaAksi(),
                        ke == 0 ? isian.getCapaianPk() : null,
                        ke == 0 ? isian.getEkspektasi() : null,
                        isian.getPenjelasan(),
                        isian.getRekomendasi(),
                        isian.getAlasan()));
        ditetapkan = getRincian().unit();
        pilih(getRincian().unitId());
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
                getRincian().masa(), rencanaAksi(), isian.getCapaianPk(), isian.getEkspektasi());
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
        return new SaringanCapaian(tahun, ke, belum, getCari());
    }

    /** Query of the page for a period, without the open unit. */
    public String alamat(int tahunLain, int keLain) {
        return kueri(
                "tahun",
                tahunLain,
                "ke",
                keLain,
                "belum",
                Boolean.TRUE.equals(belum) ? "true" : null,
                "cari",
                getCari());
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
        return terpilih();
    }

    public void setUnit(Long nilai) {
        pilih(nilai);
    }

    public Boolean getBelum() {
        return belum;
    }

    public void setBelum(Boolean nilai) {
        belum = nilai;
    }

    public IsianCapaian getIsian() {
        return isian;
    }

    /** Name of the unit whose achievement was just set; null before. */
    public String getDitetapkan() {
        return ditetapkan;
    }
}
