package id.teladan.skp.kaskade;

import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.util.List;

/**
 * The top of an alignment tree.
 *
 * @param nama whose results they are; null when the unit has no head
 * @param bawah the results right below; empty when they are too many to open at once
 * @param skpId his SKP; null when he has none for the year
 */
public record PuncakKaskade(
        String unit,
        String nama,
        String jabatan,
        Long skpId,
        StatusSkp status,
        List<SimpulKaskade> hasil,
        List<SimpulKaskade> bawah)
        implements Serializable {

    public PuncakKaskade {
        hasil = List.copyOf(hasil);
        bawah = List.copyOf(bawah);
    }

    public long dipikul() {
        return hasil.stream().filter(h -> h.pemikul() > 0).count();
    }
}
