package id.teladan.web.skp;

import id.teladan.skp.daftar.KemajuanSkp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The own SKP on the home page: {@code #{skpBeranda}}. */
@Named
@RequestScoped
public class SkpBeranda {

    private static final int HASIL_TERBANYAK = 5;

    @Inject KemajuanSkp kemajuan;
    @Inject Clock jam;

    private KemajuanSkp.Kemajuan isi;
    private boolean dibaca;

    /** The SKP of the year, or null without one. */
    public KemajuanSkp.Kemajuan getIsi() {
        if (!dibaca) {
            isi = kemajuan.milikSaya().orElse(null);
            dibaca = true;
        }
        return isi;
    }

    public List<KemajuanSkp.Hasil> getHasil() {
        return getIsi().hasil().stream().limit(HASIL_TERBANYAK).toList();
    }

    /** Page that the person needs next for his SKP. */
    public String getTautan() {
        var s = getIsi();
        return switch (s.status()) {
            case DRAFT, DIKEMBALIKAN -> "/skp/susun?id=" + s.skpId();
            case DISETUJUI -> "/skp/realisasi?id=" + s.skpId();
            default -> "/skp/rincian?id=" + s.skpId();
        };
    }

    /** What comes next in the year of the SKP, the nearest first. PermenPANRB 6/2022; PP 30/2019. */
    public List<Agenda> getAgenda() {
        var hari = LocalDate.now(jam);
        var triwulan = (hari.getMonthValue() + 2) / 3;
        var hasil = new ArrayList<Agenda>();
        hasil.add(
                new Agenda(
                        "realisasi",
                        String.valueOf(triwulan),
                        LocalDate.of(hari.getYear(), triwulan * 3, 1).plusMonths(1).minusDays(1)));
        hasil.add(
                new Agenda(
                        "tahunan",
                        String.valueOf(hari.getYear()),
                        LocalDate.of(hari.getYear(), 12, 31)));
        hasil.add(
                new Agenda(
                        "susun",
                        String.valueOf(hari.getYear() + 1),
                        LocalDate.of(hari.getYear() + 1, 1, 31)));
        return hasil;
    }

    /** A coming date: key of its sentence, what fills it, the last day. */
    public record Agenda(String kunci, String nilai, LocalDate tanggal) implements Serializable {}

    public int getTahun() {
        return LocalDate.now(jam).getYear();
    }
}
