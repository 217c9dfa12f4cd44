package id.teladan.core.jabatan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The superior of a person on a day, derived from the dated positions and never stored: the holder of the head position
 * of his unit, or of the unit above when he is that head himself. A vacant head position is acted for by the Pj, Plt or
 * Plh; with nobody at all it is the next unit above. UU 30/2014 Pasal 14, PP 30/2019 (pejabat penilai kinerja).
 */
@ApplicationScoped
public class PencariAtasan {

    /**
     * @param pegawaiId id of the superior
     * @param jabatan the head position that he holds, definitively or as Plt
     * @param jenis DEFINITIF, PJ, PLT or PLH
     */
    public record Atasan(
            long pegawaiId, long jabatanId, String jabatan, long unitId, String jenis) {}

    private static final String SQL =
            """
            with recursive naik (unit_id, induk_id, tingkat) as (
              select u.id, u.induk_id, 0
              from core_penugasan t join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id
              where t.id = (select max(d.id) from core_penugasan d where d.pegawai_id = :pegawai and d.jenis = 'DEFINITIF'
                  and d.mulai <= :hari and (d.sampai is null or d.sampai >= :hari))
              union all
              select u.id, u.induk_id, n.tingkat + 1 from core_unit u join naik n on u.id = n.induk_id where n.tingkat < 30)
            select t.pegawai_id as pegawai_id, j.id as jabatan_id, j.nama as jabatan, j.unit_id as unit_id, t.jenis as jenis
            from naik n
            join core_jabatan j on j.unit_id = n.unit_id and j.kepala
            join core_penugasan t on t.jabatan_id = j.id and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
              and t.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH')
            where t.pegawai_id <> :pegawai
              and not exists (select 1 from core_penugasan s where s.jabatan_id = j.id and s.pegawai_id = :pegawai
                and s.jenis = 'DEFINITIF' and s.mulai <= :hari and (s.sampai is null or s.sampai >= :hari))
            order by n.tingkat, field(t.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), t.id
            limit 1
            """;

    @Inject EntityManager em;

    /** The superior on {@code tanggal} (WIB); empty at the top of the tree and for a person without a position. */
    public Optional<Atasan> atasan(long pegawaiId, LocalDate tanggal) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("hari", tanggal)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Atasan(
                                        ((Number) b.get("pegawai_id")).longValue(),
                                        ((Number) b.get("jabatan_id")).longValue(),
                                        String.valueOf(b.get("jabatan")),
                                        ((Number) b.get("unit_id")).longValue(),
                                        String.valueOf(b.get("jenis"))))
                .findFirst();
    }
}
