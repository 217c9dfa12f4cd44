package id.teladan.core.kalender;

import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.waktu.KalenderKerja;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Calendars by year. */
@UseCase
public class DaftarKalender {

    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembacaKalender pembaca;
    @Inject KalenderKerja kalender;
    @Inject DaftarUsulan usulan;

    /** A year; null = the running one. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public RincianKalender rincian(Integer diminta) {
        var kini = LocalDate.now(jam).getYear();
        var tahun =
                diminta == null
                                || diminta < PemeriksaKalender.TAHUN_AWAL
                                || diminta > PemeriksaKalender.TAHUN_AKHIR
                        ? kini
                        : diminta;
        var terbaca = kalender.terbaca();
        var terbit = pembaca.terbit(tahun);
        var isi = terbit.orElse(new IsiKalender(tahun, null, List.of()));
        var hariKerja = new TreeMap<String, Integer>();
        if (terbit.isPresent()) {
            for (var pola : PolaKerja.values()) {
                hariKerja.put(
                        pola.name(),
                        terbaca.hariKerjaAntara(
                                        LocalDate.of(tahun, 1, 1),
                                        LocalDate.of(tahun, 12, 31),
                                        pola)
                                .size());
            }
        }
        var semua = new TreeSet<>(terbaca.tahunTerbit());
        semua.add(kini);
        semua.add(kini + 1);
        semua.add(tahun);
        return new RincianKalender(
                tahun,
                terbit.isPresent(),
                isi,
                pembaca.namaUnit(
                        isi.libur().stream()
                                .map(ButirLibur::unitId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                hariKerja,
                usulan.menunggu(PenerbitanKalender.JENIS, String.valueOf(tahun)).orElse(null),
                aktif.pelaku().punya(Hak.MENGELOLA_KALENDER),
                List.copyOf(semua));
    }

    /** Writes the published year as a workbook that can be imported again; {@code tujuan} stays open. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public void tulis(int tahun, OutputStream tujuan) {
        try (var lembar = PenulisLembar.ke(tujuan)) {
            LembarKalender.tulis(
                    lembar, pembaca.terbit(tahun).orElse(new IsiKalender(tahun, null, List.of())));
        }
    }
}
