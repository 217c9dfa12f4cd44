package id.teladan.web.presensi;

import id.teladan.core.daftar.Halaman;
import id.teladan.presensi.hari.BarisKisi;
import id.teladan.presensi.hari.DaftarHari;
import id.teladan.presensi.hari.SaringanKisi;
import id.teladan.web.daftar.PilihanUnit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** {@code /presensi/tim}: people x days of a month. */
@Named("presensiTim")
@ViewScoped
public class PresensiTimView implements Serializable {

    private static final int UKURAN = 25;

    /** A column of the grid. */
    public record Kolom(int hari, LocalDate tanggal, boolean akhirPekan) implements Serializable {}

    @Inject DaftarHari daftar;
    @Inject PilihanUnit pilihan;
    @Inject Clock jam;

    private String bulan;
    private String teks;
    private String unit;
    private int mulai;
    private YearMonth yang;
    private Halaman<BarisKisi> isi;
    private List<Kolom> kolom;

    public void muat() {
        yang = BulanTeks.baca(bulan, YearMonth.now(jam));
        isi = daftar.kisi(new SaringanKisi(yang, teks, unitId()), mulai, UKURAN);
        kolom =
                IntStream.rangeClosed(1, yang.lengthOfMonth())
                        .mapToObj(n -> kolom(yang.atDay(n)))
                        .toList();
    }

    private static Kolom kolom(LocalDate t) {
        return new Kolom(t.getDayOfMonth(), t, t.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }

    private Long unitId() {
        return unit == null || !unit.matches("\\d{1,18}") ? null : Long.valueOf(unit);
    }

    /** Name of the chosen unit; null without one. */
    public String getNamaUnit() {
        return unitId() == null ? null : pilihan.sebut(unit);
    }

    public Halaman<BarisKisi> getIsi() {
        return isi;
    }

    public List<Kolom> getKolom() {
        return kolom;
    }

    public LocalDate getAwal() {
        return yang.atDay(1);
    }

    public String getBulanIni() {
        return yang.toString();
    }

    public String getSebelum() {
        return yang.minusMonths(1).toString();
    }

    public String getSesudah() {
        return yang.plusMonths(1).toString();
    }

    public boolean isAdaSesudah() {
        return yang.isBefore(YearMonth.now(jam));
    }

    public int getUkuran() {
        return UKURAN;
    }

    public String getBulan() {
        return bulan;
    }

    public void setBulan(String nilai) {
        bulan = nilai;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String nilai) {
        unit = nilai;
    }

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = Math.max(0, nilai);
    }
}
