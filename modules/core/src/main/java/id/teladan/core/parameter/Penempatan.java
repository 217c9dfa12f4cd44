package id.teladan.core.parameter;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.ParameterTerbaca.Baris;
import id.teladan.core.aturan.PenempatanMasa;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a parameter with a draft value in its place; nothing is written.
 *
 * @param baris all rows of the key afterwards
 * @param bentrok the row that stands in the way
 */
record Penempatan(List<Baris> baris, Optional<Baris> bentrok) {

    /**
     * Places a value.
     *
     * @param ada rows of the key
     * @param hari today (WIB)
     */
    static Penempatan dari(List<Baris> ada, IsiParameter isi, LocalDate hari) {
        var tempat = PenempatanMasa.dari(ada, isi.mulai(), isi.sampai(), hari);
        var hasil = new ArrayList<>(ada);
        tempat.beriTempat(
                isi.mulai(),
                (b, akhir) -> {
                    hasil.remove(b);
                    hasil.add(new Baris(b.kunci(), b.nilai(), b.mulai(), akhir, b.dasar()));
                },
                hasil::remove);
        hasil.add(
                new Baris(
                        isi.kunci(),
                        isi.nilai(),
                        isi.mulai(),
                        isi.sampai(),
                        new Dasar(isi.dasarId(), isi.dasarPasal())));
        return new Penempatan(hasil, tempat.bentrok());
    }
}
