package id.teladan.web.cuti;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.presensi.cuti.DaftarKalenderTim;
import id.teladan.presensi.cuti.KalenderTim;
import id.teladan.presensi.cuti.SaringanTim;
import id.teladan.web.daftar.PilihanUnit;
import id.teladan.web.rupa.Tanggal;
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

/** {@code /cuti/tim}: who is away on which day of a month. */
@Named
@ViewScoped
public class TimCutiView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarKalenderTim daftar;
    @Inject PilihanUnit pilihan;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private String bulan;
    private String unit;
    private String cari;
    private int mulai;
    private LocalDate awal;
    private KalenderTim isi;

    /** What is no month counts as the running one, what is no unit as all. */
    public void muat() {
        var diminta = Tanggal.baca(bulan == null ? null : bulan + "-01");
        awal = (diminta == null ? LocalDate.now(jam) : diminta).withDayOfMonth(1);
        isi = daftar.bulan(saringan(), mulai, UKURAN);
    }

    private SaringanTim saringan() {
        return new SaringanTim(
                awal, unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null, cari);
    }

    /** Downloads the leave of the month. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "cuti-" + awal.toString().substring(0, 7) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.ekspor(saringan(), tujuan));
    }

    /** A month of this year's calendar as it stands in an address. */
    public String bulan(int lagi) {
        return awal.plusMonths(lagi).toString().substring(0, 7);
    }

    public LocalDate hari(int lagi) {
        return awal.plusMonths(lagi);
    }

    public boolean isBolehEkspor() {
        return aktif.pelaku().punya(Hak.EKSPOR_PEGAWAI);
    }

    public boolean isMemilihUnit() {
        return aktif.pelaku().cakupan(Hak.LIHAT_CUTI).semua();
    }

    public List<DaftarOpd.Opd> getOpd() {
        return pilihan.opd();
    }

    public int getUkuran() {
        return UKURAN;
    }

    public KalenderTim getIsi() {
        return isi;
    }

    public String getBulan() {
        return bulan;
    }

    public void setBulan(String nilai) {
        bulan = nilai;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String nilai) {
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
}
