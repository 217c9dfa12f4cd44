package id.teladan.skp.pustaka;

import id.teladan.skp.rencana.Aspek;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A result of the library.
 *
 * @param jabatan position that it is meant for; empty = every position
 * @param dicabut since when it is offered to nobody; null while it is offered
 */
public record ButirPustaka(
        long id, long versi, String jabatan, String uraian, Instant dicabut, List<Ukuran> ukuran)
        implements Serializable {

    /** An indicator of it. */
    public record Ukuran(Aspek aspek, String uraian, String satuan) implements Serializable {}

    public ButirPustaka {
        ukuran = List.copyOf(ukuran);
    }

    public boolean umum() {
        return jabatan.isEmpty();
    }

    /** The indicator of an aspect; null when the result has none. */
    public Ukuran ukuran(Aspek aspek) {
        return ukuran.stream().filter(u -> u.aspek() == aspek).findFirst().orElse(null);
    }
}
