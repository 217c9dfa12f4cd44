package id.teladan.core.aturan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The versions of one rule. A version holds from its first day until the day before the next one.
 *
 * @param <A> the rule
 */
public final class KatalogAturan<A> {

    private final NavigableMap<LocalDate, A> versi = new TreeMap<>();

    private KatalogAturan(Function<A, VersiAturan> pembacaVersi, List<A> aturan) {
        for (var a : aturan) {
            if (versi.put(pembacaVersi.apply(a).berlakuSejak(), a) != null) {
                throw new IllegalArgumentException(
                        "Dua versi aturan mulai pada hari yang sama: " + pembacaVersi.apply(a));
            }
        }
    }

    public static <A> KatalogAturan<A> dari(Function<A, VersiAturan> versi, List<A> aturan) {
        return new KatalogAturan<>(versi, aturan);
    }

    /** The version in force on a reference date; a date before the first one is refused. */
    public A pada(LocalDate tanggalAcuan) {
        periksa(tanggalAcuan)
                .ifPresent(
                        p -> {
                            throw new PelanggaranAturan(List.of(p));
                        });
        return versi.floorEntry(tanggalAcuan).getValue();
    }

    /** Why no version is in force on a reference date, or empty. */
    public Optional<Pelanggaran> periksa(LocalDate tanggalAcuan) {
        return versi.floorKey(tanggalAcuan) != null
                ? Optional.empty()
                : Optional.of(
                        Pelanggaran.pada(
                                "tanggalAcuan",
                                "ATURAN_BELUM_BERLAKU",
                                tanggalAcuan,
                                versi.firstKey()));
    }
}
