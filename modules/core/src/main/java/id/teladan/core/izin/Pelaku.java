package id.teladan.core.izin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts in a request: the person, his roles of the day and how far each right reaches. Immutable.
 *
 * @param pegawaiId id of the person; null for the system and for a visitor
 * @param nama name for the screen and the audit trail, with titles; under a delegation "... a.n. ..."
 * @param unitId unit of the definitive position, null when there is none
 * @param unitDipimpin units led on the day, also as Plt; empty when nobody reports to him
 * @param atasNama the delegation under which he acts; null when he acts for himself
 * @param kapasitas what he may switch to, and the posts that he holds as Pj, Plt or Plh
 */
public record Pelaku(
        Long pegawaiId,
        String nama,
        Long unitId,
        Set<Peran> peran,
        Map<Hak, Cakupan> hak,
        List<Long> unitDipimpin,
        AtasNama atasNama,
        List<Kapasitas> kapasitas)
        implements Serializable {

    /** Nobody is signed in. */
    public static final Pelaku TAMU =
            new Pelaku(null, "Tamu", null, Set.of(), Map.of(Hak.UMUM, Cakupan.KOSONG), List.of());

    /**
     * The delegation under which somebody acts.
     *
     * @param pemberiId who gave it
     * @param unit name of the unit that it is bound to, or null
     */
    public record AtasNama(
            long delegasiId, long pemberiId, String pemberi, LocalDate sampai, String unit)
            implements Serializable {}

    /**
     * Something that a person may act as.
     *
     * @param jenis DELEGASI, or PJ, PLT, PLH: these count without switching
     * @param id number of the delegation, else of the assignment
     * @param sebutan who gave the delegation, or the position
     * @param unit name of the unit that a delegation is bound to, or null
     */
    public record Kapasitas(String jenis, long id, String sebutan, LocalDate sampai, String unit)
            implements Serializable {

        public boolean delegasi() {
            return "DELEGASI".equals(jenis);
        }
    }

    public Pelaku {
        peran = Set.copyOf(peran);
        hak = Map.copyOf(hak);
        unitDipimpin = List.copyOf(unitDipimpin);
        kapasitas = List.copyOf(kapasitas);
    }

    /** Somebody who acts for himself and has nothing to switch to. */
    public Pelaku(
            Long pegawaiId,
            String nama,
            Long unitId,
            Set<Peran> peran,
            Map<Hak, Cakupan> hak,
            List<Long> unitDipimpin) {
        this(pegawaiId, nama, unitId, peran, hak, unitDipimpin, null, List.of());
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

    /** The person whose position counts: under a delegation who gave it, else the person himself. */
    public Long pejabatId() {
        return atasNama == null ? pegawaiId : Long.valueOf(atasNama.pemberiId());
    }

    /** True for the person himself and for the one in whose name he acts: about both he decides nothing. */
    public boolean diri(Long orang) {
        return orang != null
                && (Objects.equals(orang, pegawaiId) || Objects.equals(orang, pejabatId()));
    }
}
