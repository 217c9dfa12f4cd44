package id.teladan.core.kalender;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * The calendar of a year as a whole.
 *
 * @param dasarId decree on which the year rests
 */
public record IsiKalender(int tahun, String dasarId, List<ButirLibur> libur)
        implements Serializable {

    public IsiKalender {
        libur =
                libur == null
                        ? List.of()
                        : libur.stream()
                                .sorted(
                                        Comparator.comparing(
                                                        ButirLibur::tanggal,
                                                        Comparator.nullsLast(
                                                                Comparator.naturalOrder()))
                                                .thenComparing(b -> String.valueOf(b.jenis())))
                                .toList();
    }
}
