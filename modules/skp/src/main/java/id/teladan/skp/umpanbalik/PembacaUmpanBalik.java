package id.teladan.skp.umpanbalik;

import id.teladan.skp.rencana.NilaiBerakhlak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads all feedback of an SKP with one statement; for use cases, which have checked the scope before. */
@ApplicationScoped
public class PembacaUmpanBalik {

    /** Feedback in order of time, and the quarters that have been evaluated (0 = the year). */
    public record Bacaan(List<RincianUmpanBalik> umpanBalik, Set<Integer> dinilai) {}

    private static final String SQL =
            """
            select b.id as id, b.hasil_kerja_id as hasil_kerja_id, b.nilai as nilai, b.triwulan as triwulan, b.sentimen as sentimen,
              b.teks as teks, b.pemberi as pemberi, b.sebagai as sebagai, date_format(b.waktu, '%Y-%m-%dT%H:%i:%s.%fZ') as waktu
            from skp_umpan_balik b where b.skp_id = :skp
            union all
            select null, null, null, e.triwulan, null, null, null, null, null from skp_evaluasi e where e.skp_id = :skp and e.status <> 'DRAF'
            order by waktu, id
            """;

    @Inject EntityManager em;

    public Bacaan semua(long skpId) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class).setParameter("skp", skpId).getResultList();
        var umpan = new ArrayList<RincianUmpanBalik>();
        var dinilai = new HashSet<Integer>();
        for (var b : baris) {
            var triwulan = ((Number) b.get("triwulan")).intValue();
            if (b.get("id") == null) {
                dinilai.add(triwulan);
                continue;
            }
            umpan.add(
                    new RincianUmpanBalik(
                            ((Number) b.get("id")).longValue(),
                            b.get("hasil_kerja_id") == null
                                    ? null
                                    : ((Number) b.get("hasil_kerja_id")).longValue(),
                            b.get("nilai") == null
                                    ? null
                                    : NilaiBerakhlak.valueOf(String.valueOf(b.get("nilai"))),
                            triwulan,
                            Sentimen.valueOf(String.valueOf(b.get("sentimen"))),
                            String.valueOf(b.get("teks")),
                            String.valueOf(b.get("pemberi")),
                            b.get("sebagai") == null ? null : String.valueOf(b.get("sebagai")),
                            Instant.parse(String.valueOf(b.get("waktu")))));
        }
        return new Bacaan(List.copyOf(umpan), Set.copyOf(dinilai));
    }
}
