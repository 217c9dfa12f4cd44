package id.teladan.web.beranda;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pegawai.DataSaya;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.web.kerangka.HitunganTugas;
import id.teladan.web.rupa.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** Home and the list of tasks: {@code #{beranda}}. Nothing is typed here, so the bean lives for one request. */
@Named("beranda")
@RequestScoped
public class BerandaView {

    private static final int TERATAS = 6;

    @Inject DaftarTugas daftar;
    @Inject HitunganTugas hitungan;
    @Inject DataSaya dataSaya;
    @Inject PelakuAktif aktif;
    @Inject @Any Instance<KartuBeranda> kartu;
    @Inject Clock jam;

    private List<Tugas> tugas;
    private DataSaya.RingkasanDiri diri;
    private boolean diriDibaca;

    /** Every task that waits, the nearest deadline first. */
    public List<Tugas> getTugas() {
        if (tugas == null) {
            tugas = hitungan.catat(daftar.milikSaya());
        }
        return tugas;
    }

    /** The most urgent ones, for the home page. */
    public List<Tugas> getTerdekat() {
        return getTugas().stream().limit(TERATAS).toList();
    }

    public int getJumlah() {
        return getTugas().size();
    }

    /** Tasks whose deadline is today or has passed. */
    public long getMendesak() {
        var kini = hariIni();
        return getTugas().stream()
                .filter(t -> t.tenggat() != null && !t.tenggat().isAfter(kini))
                .count();
    }

    /** The person, or null for an account without one. */
    public DataSaya.RingkasanDiri getDiri() {
        if (!diriDibaca) {
            diri = dataSaya.ringkasan().orElse(null);
            diriDibaca = true;
        }
        return diri;
    }

    /** Files of the cards that the features bring for a place, in order. */
    public List<String> kartu(String letak) {
        var pelaku = aktif.pelaku();
        return kartu.stream()
                .filter(k -> k.letak().name().equals(letak) && k.untuk(pelaku))
                .sorted(Comparator.comparing(KartuBeranda::urutan))
                .map(KartuBeranda::berkas)
                .toList();
    }

    /** The leaders see numbers first and their decisions beside them. */
    public boolean isPimpinan() {
        return Sudut.pimpinan(aktif.pelaku());
    }

    /** Key of the greeting for the time of day. */
    public String getSalam() {
        var pukul = LocalTime.now(jam.withZone(JamTeladan.WIB)).getHour();
        var waktu = pukul < 11 ? "pagi" : pukul < 15 ? "siang" : pukul < 18 ? "sore" : "malam";
        return "beranda.salam." + waktu;
    }

    public String getPanggilan() {
        return Format.panggilan(aktif.pelaku().nama());
    }

    public LocalDate getHari() {
        return hariIni();
    }

    private LocalDate hariIni() {
        return LocalDate.now(jam);
    }
}
