package id.teladan.web.pengaturan;

import id.teladan.core.kalender.ButirLibur;
import id.teladan.core.kalender.DaftarKalender;
import id.teladan.core.kalender.RincianKalender;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** {@code /pengaturan/kalender}: a year of the working-day calendar. */
@Named("kalenderPengaturan")
@ViewScoped
public class KalenderView implements Serializable {

    @Inject DaftarKalender daftar;
    @Inject Clock jam;

    private Integer tahun;
    private RincianKalender rincian;

    public void muat() {
        rincian = daftar.rincian(tahun);
    }

    public void unduh() throws IOException {
        var dibuka = daftar.rincian(tahun).tahun();
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "kalender-" + dibuka + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.tulis(dibuka, tujuan));
    }

    /** The twelve months of the year. */
    public List<BulanKalender> getBulan() {
        Locale bahasa = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return IntStream.rangeClosed(1, 12)
                .mapToObj(
                        b ->
                                BulanKalender.dari(
                                        rincian.tahun(),
                                        b,
                                        rincian.isi().libur(),
                                        LocalDate.now(jam),
                                        bahasa))
                .toList();
    }

    /** Whom a day off is for; null = everybody. */
    public String unit(ButirLibur b) {
        return b.unitId() == null ? null : rincian.unit().get(b.unitId());
    }

    public RincianKalender getRincian() {
        return rincian;
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer nilai) {
        tahun = nilai;
    }
}
