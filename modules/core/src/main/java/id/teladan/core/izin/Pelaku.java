package id.teladan.core.izin;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Who acts in a request: the person, his roles of the day and how far each right reaches. Immutable.
 *
 * @param pegawaiId id of the person; null for the system and for a visitor
 * @param nama name for the screen and the audit trail, with titles
 * @param unitId unit of the definitive position, null when there is none
 * @param unitDipimpin units led on the day, also as Plt; empty when nobody reports to him
 */
public record Pelaku(
        Long pegawaiId,
        String nama,
        Long unitId,
        Set<Peran> peran,
        Map<Hak, Cakupan> hak,
        java.util.List<Long> unitDipimpin)
        implements Serializable {

    /** Nobody is signed in. */
    public static final Pelaku TAMU =
            new Pelaku(
                    null,
                    "Tamu",
                    null,
                    Set.of(),
                    Map.of(Hak.UMUM, Cakupan.KOSONG),
                    java.util.List.of());

    public Pelaku {
        peran = Set.copyOf(peran);
        hak = Map.copyOf(hak);
        unitDipimpin = java.util.List.copyOf(unitDipimpin);
    }

    public boolean punya(Hak yang) {
        return hak.containsKey(yang);
    }

    public boolean berperan(Peran yang) {
        return peran.contains(yang);
    }

    /** How far the right reaches; nobody when the right is missing. */
    public Cakupan cakupan(Hak yang) {
        return hak.getOrDefault(yang, Cakupan.KOSONG);
    }
}
