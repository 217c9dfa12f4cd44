package id.teladan.core.aturan;

import id.teladan.core.galat.PelanggaranAturan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Immutable snapshot of the working-day calendar. A day in a year whose calendar is not published is refused with {@code
 * KALENDER_BELUM_TERBIT}, never taken for "all weekdays".
 */
public final class KalenderTerbaca implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Code of the refusal. */
    public static final String BELUM_TERBIT = "KALENDER_BELUM_TERBIT";

    private final TreeSet<Integer> tahunTerbit;
    private final TreeMap<LocalDate, HariLibur> libur = new TreeMap<>();

    private KalenderTerbaca(Collection<Integer> tahunTerbit, Collection<HariLibur> libur) {
        this.tahunTerbit = new TreeSet<>(tahunTerbit);
        libur.forEach(h -> this.libur.putIfAbsent(h.tanggal(), h));
    }

    public static KalenderTerbaca dari(
            Collection<Integer> tahunTerbit, Collection<HariLibur> libur) {
        return new KalenderTerbaca(tahunTerbit, libur);
    }

    /** Years whose calendar is published. */
    public SortedSet<Integer> tahunTerbit() {
        return new TreeSet<>(tahunTerbit);
    }

    public boolean terbit(int tahun) {
        return tahunTerbit.contains(tahun);
    }

    /** The first year from {@code dari} to {@code sampai} (both included) without a calendar, or empty. */
    public Optional<Integer> tahunBelumTerbit(int dari, int sampai) {
        for (var t = dari; t <= sampai; t++) {
            if (!terbit(t)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** Why the day is off by declaration; empty for a plain weekday or weekend. */
    public Optional<HariLibur> libur(LocalDate tanggal) {
        pastikanTerbit(tanggal.getYear(), tanggal.getYear());
        return Optional.ofNullable(libur.get(tanggal));
    }

    /** Declared days off from {@code dari} to {@code sampai}, both included. */
    public List<HariLibur> liburAntara(LocalDate dari, LocalDate sampai) {
        pastikanTerbit(dari.getYear(), sampai.getYear());
        return dari.isAfter(sampai)
                ? List.of()
                : List.copyOf(
                        ((NavigableMap<LocalDate, HariLibur>) libur)
                                .subMap(dari, true, sampai, true)
                                .values());
    }

    public boolean hariKerja(LocalDate tanggal, PolaKerja pola) {
        return libur(tanggal).isEmpty() && pola.bekerja(tanggal.getDayOfWeek());
    }

    /** Working days from {@code dari} to {@code sampai}, both included; empty when {@code sampai} is earlier. */
    public List<LocalDate> hariKerjaAntara(LocalDate dari, LocalDate sampai, PolaKerja pola) {
        pastikanTerbit(dari.getYear(), sampai.getYear());
        var hasil = new ArrayList<LocalDate>();
        for (var t = dari; !t.isAfter(sampai); t = t.plusDays(1)) {
            if (hariKerja(t, pola)) {
                hasil.add(t);
            }
        }
        return hasil;
    }

    /** The {@code jumlah}-th working day after {@code tanggal}; 0 gives {@code tanggal} itself. */
    public LocalDate tambahHariKerja(LocalDate tanggal, int jumlah, PolaKerja pola) {
        if (jumlah < 0) {
            throw new IllegalArgumentException("Jumlah hari kerja negatif: " + jumlah);
        }
        var hasil = tanggal;
        for (var sisa = jumlah; sisa > 0; ) {
            hasil = hasil.plusDays(1);
            if (hariKerja(hasil, pola)) {
                sisa--;
            }
        }
        return hasil;
    }

    private void pastikanTerbit(int dari, int sampai) {
        tahunBelumTerbit(dari, sampai)
                .ifPresent(
                        t -> {
                            throw PelanggaranAturan.kode(BELUM_TERBIT, t);
                        });
    }
}
