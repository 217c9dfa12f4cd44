package id.teladan.presensi.cuti;

import id.teladan.core.galat.Pelanggaran;
import java.io.Serializable;
import java.util.List;

/**
 * What a form that is being filled in would cost, and what keeps it from being submitted.
 *
 * @param perkiraan null while kind or days are missing or cannot be counted
 * @param masalah empty while kind or days are missing
 */
public record HitunganCuti(PerkiraanCuti perkiraan, List<Pelanggaran> masalah)
        implements Serializable {

    static final HitunganCuti BELUM = new HitunganCuti(null, List.of());

    public HitunganCuti {
        masalah = List.copyOf(masalah);
    }
}
