package id.teladan.web.skp;

import id.teladan.skp.daftar.BarisTim;
import id.teladan.skp.daftar.PapanTim;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The team board in short on the home page: {@code #{timBeranda}}. */
@Named
@RequestScoped
public class TimBeranda {

    private static final int TERBANYAK = 6;
    private static final List<String> MENDESAK =
            List.of("DIAJUKAN", "PERUBAHAN_DIAJUKAN", "BELUM_ADA", "DIKEMBALIKAN", "DRAFT");

    /** A group of the team; {@code keadaan} is its filter on the board. */
    public record Kelompok(String kunci, long jumlah, String keadaan, String ikon, String kelas)
            implements Serializable {}

    @Inject PapanTim papan;
    @Inject Clock jam;

    private List<BarisTim> tim;

    private List<BarisTim> tim() {
        if (tim == null) {
            tim = papan.tim(LocalDate.now(jam).getYear());
        }
        return tim;
    }

    public int getJumlah() {
        return tim().size();
    }

    /** Who has none, who has not submitted, who waits for me, who is not yet rated. */
    public List<Kelompok> getKelompok() {
        return List.of(
                new Kelompok(
                        "menunggu",
                        hitung(Set.of("DIAJUKAN", "PERUBAHAN_DIAJUKAN")),
                        "DIAJUKAN",
                        "kirim",
                        "ubin--utama"),
                new Kelompok(
                        "belum", hitung(Set.of("BELUM_ADA")), "BELUM_ADA", "awas", "ubin--bahaya"),
                new Kelompok(
                        "draf",
                        hitung(Set.of("DRAFT", "DIKEMBALIKAN")),
                        "DRAFT",
                        "ubah",
                        "ubin--peringatan"),
                new Kelompok(
                        "nilai",
                        tim().stream()
                                .filter(
                                        b ->
                                                b.keadaan().equals("DISETUJUI")
                                                        && b.predikat() == null)
                                .count(),
                        "DISETUJUI",
                        "bintang",
                        ""));
    }

    private long hitung(Set<String> keadaan) {
        return tim().stream().filter(b -> keadaan.contains(b.keadaan())).count();
    }

    /** Those who need the superior most. */
    public List<BarisTim> getPerlu() {
        return tim().stream()
                .filter(b -> MENDESAK.contains(b.keadaan()))
                .sorted(Comparator.comparing(b -> MENDESAK.indexOf(b.keadaan())))
                .limit(TERBANYAK)
                .toList();
    }

    public int getTahun() {
        return LocalDate.now(jam).getYear();
    }
}
