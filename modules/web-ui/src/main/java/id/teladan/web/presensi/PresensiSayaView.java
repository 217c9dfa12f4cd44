package id.teladan.web.presensi;

import id.teladan.presensi.hari.BarisHari;
import id.teladan.presensi.hari.BulanPresensi;
import id.teladan.presensi.hari.DaftarHari;
import id.teladan.presensi.hari.RincianHari;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** {@code /presensi/saya}: the month of a person as a calendar, and a day of it with its reasons. */
@Named("presensiSaya")
@ViewScoped
public class PresensiSayaView implements Serializable {

    private static final int SEPEKAN = 7;

    /** A cell of the calendar; {@code hari} is null while the day is not resolved. */
    public record Sel(LocalDate tanggal, boolean luar, BarisHari hari) implements Serializable {}

    @Inject DaftarHari daftar;
    @Inject Clock jam;

    private Long id;
    private String bulan;
    private String hari;
    private BulanPresensi isi;
    private BarisHari hariIni;
    private List<List<Sel>> pekan;

    public void muat() {
        var kini = LocalDate.now(jam);
        var dipilih = Tanggal.baca(hari);
        var yang =
                dipilih != null
                        ? YearMonth.from(dipilih)
                        : BulanTeks.baca(bulan, YearMonth.from(kini));
        isi = daftar.bulan(id, yang, dipilih == null ? kini : dipilih);
        hariIni = isi.hari(kini);
        pekan = susun(yang);
    }

    private List<List<Sel>> susun(YearMonth yang) {
        var hasil = new ArrayList<List<Sel>>();
        var senin = yang.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !senin.isAfter(yang.atEndOfMonth()); senin = senin.plusDays(SEPEKAN)) {
            var baris = new ArrayList<Sel>();
            for (var n = 0; n < SEPEKAN; n++) {
                var t = senin.plusDays(n);
                baris.add(new Sel(t, !YearMonth.from(t).equals(yang), isi.hari(t)));
            }
            hasil.add(baris);
        }
        return hasil;
    }

    public BulanPresensi getIsi() {
        return isi;
    }

    public RincianHari getRinci() {
        return isi.rinci();
    }

    /** The chosen day, null without one. */
    public BarisHari getDipilih() {
        return isi.rinci() == null ? null : isi.rinci().hari();
    }

    /** Today's day, null in another month or before it is resolved. */
    public BarisHari getHariIni() {
        return hariIni;
    }

    public List<List<Sel>> getPekan() {
        return pekan;
    }

    public LocalDate getAwal() {
        return isi.bulan().atDay(1);
    }

    public String getSebelum() {
        return isi.bulan().minusMonths(1).toString();
    }

    public String getSesudah() {
        return isi.bulan().plusMonths(1).toString();
    }

    /** The month after next begins after today: there is nothing to see there. */
    public boolean isAdaSesudah() {
        return !isi.bulan().plusMonths(1).isAfter(YearMonth.from(LocalDate.now(jam)));
    }

    /** {@code &id=...} for links, empty for oneself. */
    public String getAkhiran() {
        return id == null ? "" : "&id=" + id;
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

    public String getHari() {
        return hari;
    }

    public void setHari(String nilai) {
        hari = nilai;
    }
}
