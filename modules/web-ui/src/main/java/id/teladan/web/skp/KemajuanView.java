package id.teladan.web.skp;

import id.teladan.core.galat.PesanGalat;
import id.teladan.skp.daftar.BarisSkp;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.kemajuan.CatatKemajuan;
import id.teladan.skp.kemajuan.DaftarKemajuan;
import id.teladan.skp.kemajuan.ImporKemajuan;
import id.teladan.skp.kemajuan.LembarKemajuan;
import id.teladan.skp.kemajuan.PencatatanKemajuan;
import id.teladan.skp.kemajuan.PratinjauKemajuan;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.web.rupa.Tanggal;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.event.FileUploadEvent;

/** {@code /skp/kemajuan}: what was done, day by day; noted quickly or from a worksheet. A superior reads it. */
@Named
@ViewScoped
public class KemajuanView implements Serializable {

    /** How much was noted for a result in the month. */
    public record Ringkas(LembarKemajuan.Hasil hasil, long banyak) implements Serializable {}

    @Inject DaftarKemajuan daftar;
    @Inject PencatatanKemajuan pencatatan;
    @Inject ImporKemajuan impor;
    @Inject DaftarSkp skp;
    @Inject Clock jam;

    private Long id;
    private String bulan;
    private LembarKemajuan lembar;
    private String tanggal;
    private String kode;
    private String uraian;
    private BigDecimal jumlah;
    private String satuan;
    private Instant tersimpan;
    private LembarKemajuan.Butir terhapus;
    private PratinjauKemajuan pratinjau;
    private Integer masuk;

    /** Without an SKP in the address it is one's own in force; without a month the one of today. */
    public void muat() {
        if (id == null) {
            id =
                    skp.milikSaya().stream()
                            .filter(
                                    s ->
                                            s.status() == StatusSkp.DISETUJUI
                                                    || s.status() == StatusSkp.PERUBAHAN_DIAJUKAN)
                            .map(BarisSkp::id)
                            .findFirst()
                            .orElse(null);
        }
        if (id == null) {
            return;
        }
        segarkan();
        tanggal = LocalDate.now(jam).toString();
    }

    private void segarkan() {
        lembar = daftar.lembar(id, getBulanDibaca());
        if (kode == null && !lembar.hasil().isEmpty()) {
            kode = lembar.hasil().get(0).kode();
        }
    }

    /** Keeps the note and leaves day and result for the next one. */
    public void catat() {
        var hari = Tanggal.baca(tanggal);
        pencatatan.catat(new CatatKemajuan(id, hari, kode, uraian, jumlah, satuan));
        bulan = YearMonth.from(hari).toString();
        tersimpan = jam.instant();
        terhapus = null;
        uraian = null;
        jumlah = null;
        segarkan();
    }

    public void hapus(LembarKemajuan.Butir b) {
        pencatatan.hapus(id, b.id(), b.versi());
        terhapus = b;
        segarkan();
    }

    /** Brings back what was taken away last. */
    public void pulihkan() {
        var b = terhapus;
        pencatatan.catat(
                new CatatKemajuan(id, b.tanggal(), b.kode(), b.uraian(), b.jumlah(), b.satuan()));
        terhapus = null;
        segarkan();
    }

    /** Downloads the worksheet with the notes of the month shown. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "kemajuan-" + getBulanDibaca() + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.templat(id, getBulanDibaca(), tujuan));
    }

    /** A worksheet was chosen; what it would change is shown. */
    public void unggah(FileUploadEvent peristiwa) {
        masuk = null;
        pratinjau = null;
        pratinjau = impor.periksa(id, peristiwa.getFile().getContent());
    }

    /** Takes in what the preview promised. */
    public void terapkan() {
        masuk = impor.terapkan(id, pratinjau.baru());
        pratinjau.baru().stream()
                .map(b -> YearMonth.from(b.tanggal()))
                .max(YearMonth::compareTo)
                .ifPresent(b -> bulan = b.toString());
        pratinjau = null;
        segarkan();
    }

    public void batal() {
        pratinjau = null;
    }

    /** Problems of a row, by column. */
    public String masalah(PratinjauKemajuan.Baris b) {
        var bahasa = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return b.masalah().stream()
                .map(p -> p.bidang() + ": " + PesanGalat.teks(p, bahasa))
                .collect(Collectors.joining(" "));
    }

    /** The month shown; what is no month in the address is the one of today. */
    public YearMonth getBulanDibaca() {
        var hari = Tanggal.baca(bulan + "-01");
        return YearMonth.from(hari == null ? LocalDate.now(jam) : hari);
    }

    public LocalDate getAwalBulan() {
        return getBulanDibaca().atDay(1);
    }

    public YearMonth getSebelum() {
        return getBulanDibaca().minusMonths(1);
    }

    public YearMonth getSesudah() {
        return getBulanDibaca().plusMonths(1);
    }

    public boolean isAdaSebelum() {
        return lembar.mulai().isBefore(getBulanDibaca().atDay(1));
    }

    public boolean isAdaSesudah() {
        return getSesudah().atDay(1).isBefore(LocalDate.now(jam).plusDays(1))
                && !getSesudah().atDay(1).isAfter(lembar.sampai());
    }

    public LocalDate getHariIni() {
        return LocalDate.now(jam);
    }

    public long getHariTercatat() {
        return lembar.butir().stream().map(LembarKemajuan.Butir::tanggal).distinct().count();
    }

    public List<Ringkas> getRingkas() {
        return lembar.hasil().stream()
                .map(
                        h ->
                                new Ringkas(
                                        h,
                                        lembar.butir().stream()
                                                .filter(b -> b.kode().equals(h.kode()))
                                                .count()))
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public String getBulan() {
        return bulan;
    }

    public void setBulan(String nilai) {
        bulan = nilai;
    }

    public LembarKemajuan getLembar() {
        return lembar;
    }

    public String getTanggal() {
        return tanggal;
    }

    public void setTanggal(String nilai) {
        tanggal = nilai;
    }

    public String getKode() {
        return kode;
    }

    public void setKode(String nilai) {
        kode = nilai;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public BigDecimal getJumlah() {
        return jumlah;
    }

    public void setJumlah(BigDecimal nilai) {
        jumlah = nilai;
    }

    public String getSatuan() {
        return satuan;
    }

    public void setSatuan(String nilai) {
        satuan = nilai;
    }

    public Instant getTersimpan() {
        return tersimpan;
    }

    public LembarKemajuan.Butir getTerhapus() {
        return terhapus;
    }

    public PratinjauKemajuan getPratinjau() {
        return pratinjau;
    }

    /** How many notes of the worksheet were taken in; null before. */
    public Integer getMasuk() {
        return masuk;
    }
}
