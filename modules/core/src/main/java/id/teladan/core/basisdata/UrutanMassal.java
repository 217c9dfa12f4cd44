package id.teladan.core.basisdata;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/**
 * Takes many ids from a sequence of ours at once. A value v of a sequence with increment 50 stands for the ids v-49 to v,
 * as Hibernate's pooled optimizer reads it, so both can use the same sequence.
 */
public final class UrutanMassal {

    private static final int LANGKAH = 50;
    private static final int PANGGILAN_SEKALI = 900;

    private UrutanMassal() {}

    /** At least {@code banyak} ids, ascending. */
    public static PrimitiveIterator.OfLong ambil(Connection sambungan, String urutan, int banyak)
            throws SQLException {
        var hasil = LongStream.builder();
        var punya = 0;
        while (punya < banyak) {
            var panggilan = Math.min(PANGGILAN_SEKALI, (banyak - punya + LANGKAH - 1) / LANGKAH);
            try (var perintah =
                    sambungan.prepareStatement(
                            "with recursive n (i) as (select 1 union all select i + 1 from n where i < ?) select"
                                    + " next value for "
                                    + urutan
                                    + " from n")) {
                perintah.setInt(1, panggilan);
                try (var baris = perintah.executeQuery()) {
                    while (baris.next()) {
                        var v = baris.getLong(1);
                        for (var id = Math.max(1, v - LANGKAH + 1); id <= v; id++) {
                            hasil.add(id);
                            punya++;
                        }
                    }
                }
            }
        }
        return hasil.build().iterator();
    }
}
