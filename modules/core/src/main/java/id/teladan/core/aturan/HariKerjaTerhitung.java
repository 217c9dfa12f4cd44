package id.teladan.core.aturan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Working days of a period, in order. */
public record HariKerjaTerhitung(List<LocalDate> tanggal) implements Serializable {

    public HariKerjaTerhitung {
        tanggal = List.copyOf(tanggal);
    }

    public int jumlah() {
        return tanggal.size();
    }
}
