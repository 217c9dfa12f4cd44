package id.teladan.skp.daftar;

import java.io.Serializable;
import java.util.List;

/** A page of the queue and how many wait altogether. */
public record Antrean(List<BarisAntrean> baris, long jumlah) implements Serializable {

    public Antrean {
        baris = List.copyOf(baris);
    }
}
