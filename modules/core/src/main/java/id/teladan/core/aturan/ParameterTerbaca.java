package id.teladan.core.aturan;

import id.teladan.core.galat.PelanggaranAturan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Immutable snapshot of all dated parameters. A dated row goes before the default of the code; a day that neither of
 * them covers is an error. A simulation hands over a snapshot with draft rows.
 */
public final class ParameterTerbaca {

    /** Only the defaults of the code. */
    public static final ParameterTerbaca BAWAAN = new ParameterTerbaca(List.of());

    /**
     * One stored row.
     *
     * @param kunci name of the key
     * @param nilai text that {@link Kunci#baca} understands
     * @param sampai last day, inclusive; null while open
     */
    public record Baris(String kunci, String nilai, LocalDate mulai, LocalDate sampai, Dasar dasar)
            implements Bermasa {}

    private final Map<String, List<Baris>> baris = new HashMap<>();

    private ParameterTerbaca(List<Baris> semua) {
        for (var b : semua) {
            var milik = baris.computeIfAbsent(b.kunci(), k -> new ArrayList<>());
            for (var lain : milik) {
                if (new NilaiBerlaku<>(lain.nilai(), lain.mulai(), lain.sampai(), lain.dasar())
                        .beririsan(b.mulai(), b.sampai())) {
                    throw new IllegalArgumentException(
                            "Masa berlaku bertumpuk: " + b.kunci() + " sejak " + b.mulai());
                }
            }
            milik.add(b);
        }
    }

    /** A snapshot of stored rows; overlapping rows of one key are refused. */
    public static ParameterTerbaca dari(List<Baris> baris) {
        return new ParameterTerbaca(baris);
    }

    /** The value on a reference date. */
    public <T> T pada(Kunci<T> kunci, LocalDate tanggal) {
        return berlaku(kunci, tanggal).nilai();
    }

    /** The value on a reference date as it is written, for people; null when none holds. */
    public String teks(Kunci<?> kunci, LocalDate tanggal) {
        return baris.getOrDefault(kunci.nama(), List.of()).stream()
                .filter(
                        b ->
                                !b.mulai().isAfter(tanggal)
                                        && (b.sampai() == null || !b.sampai().isBefore(tanggal)))
                .map(Baris::nilai)
                .findFirst()
                .orElseGet(() -> kunci.teksBawaan(tanggal));
    }

    /** The value on a reference date with its period and article. */
    public <T> NilaiBerlaku<T> berlaku(Kunci<T> kunci, LocalDate tanggal) {
        return cari(kunci, tanggal)
                .orElseThrow(
                        () ->
                                PelanggaranAturan.kode(
                                        "PARAMETER_BELUM_BERLAKU", kunci.judul(), tanggal));
    }

    /** The same, or empty when neither a row nor a default covers the day. */
    public <T> Optional<NilaiBerlaku<T>> cari(Kunci<T> kunci, LocalDate tanggal) {
        for (var b : baris.getOrDefault(kunci.nama(), List.of())) {
            var nilai = new NilaiBerlaku<>(kunci.baca(b.nilai()), b.mulai(), b.sampai(), b.dasar());
            if (nilai.memuat(tanggal)) {
                return Optional.of(nilai);
            }
        }
        return kunci.bawaan().stream().filter(b -> b.memuat(tanggal)).findFirst();
    }
}
