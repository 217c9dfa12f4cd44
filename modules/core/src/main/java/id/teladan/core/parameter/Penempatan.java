package id.teladan.core.parameter;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca.Baris;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a new dated value finds its place among those of its key. A value that was open until now ends the day before; one
 * that has not begun yet may be replaced on its very first day; every other overlap is refused.
 *
 * @param baris all rows of the key afterwards
 * @param ditutup the row that ends the day before, as it was
 * @param diganti the row that is replaced
 * @param bentrok the row that stands in the way
 */
record Penempatan(
        List<Baris> baris,
        Optional<Baris> ditutup,
        Optional<Baris> diganti,
        Optional<Baris> bentrok) {

    /**
     * Places a value.
     *
     * @param ada rows of the key
     * @param hari today (WIB)
     */
    static Penempatan dari(List<Baris> ada, IsiParameter isi, LocalDate hari) {
        var baru =
                new Baris(
                        isi.kunci(),
                        isi.nilai(),
                        isi.mulai(),
                        isi.sampai(),
                        new Dasar(isi.dasarId(), isi.dasarPasal()));
        var hasil = new ArrayList<Baris>();
        Baris ditutup = null;
        Baris diganti = null;
        Baris bentrok = null;
        for (var b : ada) {
            if (!beririsan(b, baru)) {
                hasil.add(b);
            } else if (b.mulai().equals(baru.mulai()) && b.mulai().isAfter(hari)) {
                diganti = b;
            } else if (b.mulai().isBefore(baru.mulai()) && b.sampai() == null) {
                ditutup = b;
                hasil.add(
                        new Baris(
                                b.kunci(),
                                b.nilai(),
                                b.mulai(),
                                baru.mulai().minusDays(1),
                                b.dasar()));
            } else {
                bentrok = b;
                hasil.add(b);
            }
        }
        hasil.add(baru);
        return new Penempatan(
                hasil,
                Optional.ofNullable(ditutup),
                Optional.ofNullable(diganti),
                Optional.ofNullable(bentrok));
    }

    private static boolean beririsan(Baris a, Baris b) {
        return new NilaiBerlaku<>(a.nilai(), a.mulai(), a.sampai(), a.dasar())
                .beririsan(b.mulai(), b.sampai());
    }
}
