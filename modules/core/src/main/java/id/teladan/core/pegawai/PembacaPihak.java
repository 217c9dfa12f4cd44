package id.teladan.core.pegawai;

import id.teladan.core.jabatan.PencariAtasan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/**
 * Reads the parties of a matter of a person with one statement: himself, his superior of a day, the official who is named
 * in the matter, and the superior of that official; for use cases, which have checked the scope before.
 */
@ApplicationScoped
public class PembacaPihak {

    /**
     * @param pegawai the person
     * @param atasan his superior of the day; null at the top of the tree
     * @param pejabat the official asked for, else the superior; null when there is neither
     * @param atasanPejabat superior of that official; null at the top of the tree
     */
    public record Pihak(
            IdentitasPegawai pegawai,
            PencariAtasan.Atasan atasan,
            IdentitasPegawai pejabat,
            IdentitasPegawai atasanPejabat) {}

    private static final String SQL =
            "with recursive "
                    + PencariAtasan.garis("_satu", ":pegawai", ":kini")
                    + ", "
                    + PencariAtasan.garis(
                            "_dua",
                            "coalesce(nullif(:pejabat, 0), (select s.pegawai_id from atasan_satu s))",
                            ":kini")
                    + """
            , pihak (peran, pegawai_id, jabatan_id, jabatan_pihak, unit_pihak, jenis) as (
              select 'PEGAWAI', cast(:pegawai as integer), null, null, null, null
              union all select 'ATASAN', a.pegawai_id, a.jabatan_id, a.jabatan, a.unit_id, a.jenis from atasan_satu a
              union all select 'PEJABAT', cast(:pejabat as integer), null, null, null, null from dual where :pejabat <> 0
              union all select 'ATASAN_PEJABAT', b.pegawai_id, b.jabatan_id, b.jabatan, b.unit_id, b.jenis from atasan_dua b)
            select h.peran as peran, h.jabatan_id as jabatan_id, h.jabatan_pihak as jabatan_pihak, h.unit_pihak as unit_pihak, h.jenis as jenis,
            """
                    + PembacaIdentitas.KOLOM
                    + " from pihak h join core_pegawai p on p.id = h.pegawai_id "
                    + PembacaIdentitas.SAMBUNGAN;

    @Inject EntityManager em;

    /**
     * @param pejabatId the official named in the matter; null = the superior
     * @param kini day (WIB) of the two superiors
     * @param hari day (WIB) of ranks, positions and units
     */
    public Pihak baca(long pegawaiId, Long pejabatId, LocalDate kini, LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("pejabat", pejabatId == null ? 0L : pejabatId)
                        .setParameter("kini", kini)
                        .setParameter("hari", hari)
                        .getResultList();
        var orang = new HashMap<String, IdentitasPegawai>();
        PencariAtasan.Atasan atasan = null;
        for (var b : baris) {
            var peran = String.valueOf(b.get("peran"));
            orang.put(peran, PembacaIdentitas.dari(b));
            if (peran.equals("ATASAN")) {
                atasan =
                        new PencariAtasan.Atasan(
                                orang.get(peran).id(),
                                ((Number) b.get("jabatan_id")).longValue(),
                                String.valueOf(b.get("jabatan_pihak")),
                                ((Number) b.get("unit_pihak")).longValue(),
                                String.valueOf(b.get("jenis")),
                                orang.get(peran).nama(),
                                orang.get(peran).nip());
            }
        }
        return new Pihak(
                orang.get("PEGAWAI"),
                atasan,
                orang.get(pejabatId == null ? "ATASAN" : "PEJABAT"),
                orang.get("ATASAN_PEJABAT"));
    }
}
