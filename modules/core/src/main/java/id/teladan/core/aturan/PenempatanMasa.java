package id.teladan.core.aturan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Where a new dated row finds its place among those of the same thing. One that was open until now ends the day before;
 * one that has not begun yet may be replaced on its very first day; every other overlap is refused.
 *
 * @param ditutup the row that ends the day before
 * @param diganti the row that is replaced
 * @param bentrok the row that stands in the way
 */
public record PenempatanMasa<B extends Bermasa>(
        Optional<B> ditutup, Optional<B> diganti, Optional<B> bentrok) {

    /**
     * Places a row.
     *
     * @param ada rows of the same thing
     * @param sampai last day of the new row; null = open
     * @param hari today (WIB)
     */
    public static <B extends Bermasa> PenempatanMasa<B> dari(
            List<B> ada, LocalDate mulai, LocalDate sampai, LocalDate hari) {
        B ditutup = null;
        B diganti = null;
        B bentrok = null;
        for (var b : ada) {
            if (beririsan(b, mulai, sampai)) {
                if (b.mulai().equals(mulai) && mulai.isAfter(hari)) {
                    diganti = b;
                } else if (b.mulai().isBefore(mulai) && b.sampai() == null) {
                    ditutup = b;
                } else {
                    bentrok = b;
                }
            }
        }
        return new PenempatanMasa<>(
                Optional.ofNullable(ditutup),
                Optional.ofNullable(diganti),
                Optional.ofNullable(bentrok));
    }

    /** Makes room for the new row. */
    public void beriTempat(LocalDate mulai, BiConsumer<B, LocalDate> tutup, Consumer<B> hapus) {
        ditutup.ifPresent(b -> tutup.accept(b, mulai.minusDays(1)));
        diganti.ifPresent(hapus);
    }

    private static boolean beririsan(Bermasa b, LocalDate mulai, LocalDate sampai) {
        return (sampai == null || !b.mulai().isAfter(sampai))
                && (b.sampai() == null || !mulai.isAfter(b.sampai()));
    }
}
