package id.teladan.core.jabatan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The superior of a person on a day, derived from the dated positions and never stored. Every unit has at most one head on
 * a day: the definitive holder of its head position, else the Pj, the Plt, the Plh; of two of the same kind the one with
 * the later start. The superior is the head of the person's unit, or of the next unit above that has one. A person is
 * never his own superior: where he holds the head position himself, definitively or as Plt, it is the next head above.
 * UU 30/2014 Pasal 14, PP 30/2019 (pejabat penilai kinerja).
 */
@ApplicationScoped
public class PencariAtasan {

    /**
     * @param pegawaiId id of the superior
     * @param jabatan the head position that he holds, definitively or as Plt
     * @param jenis DEFINITIF, PJ, PLT or PLH
     * @param nama his name with titles
     * @param nip his NIP; null for a PEJABAT_NEGARA
     */
    public record Atasan(
            long pegawaiId,
            long jabatanId,
            String jabatan,
            long unitId,
            String jenis,
            String nama,
            String nip)
            implements Serializable {}

    /** How the name of the person {@code p} is written, with titles. */
    private static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";

    private static final String SQL =
            "with recursive " + garis("", ":pegawai", ":hari") + " select * from atasan";

    /**
     * The common table expressions {@code naik}, {@code pemimpin} and {@code atasan}, each with a suffix, for statements
     * that need more than the superior; {@code atasan} has at most one row. They follow {@code with recursive}.
     *
     * @param akhiran ends the three names, so that two lines fit into one statement
     * @param pegawai SQL expression of the person's id
     * @param hari SQL expression of the day
     */
    public static String garis(String akhiran, String pegawai, String hari) {
        return """
            naik{x} (unit_id, induk_id, tingkat, kepala) as (
              select u.id, u.induk_id, 0, j.kepala
              from core_penugasan t join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id
              where t.id = (select d.id from core_penugasan d where d.pegawai_id = {pegawai} and d.jenis = 'DEFINITIF'
                  and d.mulai <= {hari} and (d.sampai is null or d.sampai >= {hari}) order by d.mulai desc, d.id desc limit 1)
              union all
              select u.id, u.induk_id, n.tingkat + 1, false from core_unit u join naik{x} n on u.id = n.induk_id where n.tingkat < 30),
            pemimpin{x} as (
              select n.tingkat, n.kepala, t.pegawai_id, t.jenis, j.id as jabatan_id, j.nama as jabatan, j.unit_id,
                row_number() over (partition by n.unit_id
                  order by field(t.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), t.mulai desc, t.id desc) as urut
              from naik{x} n
              join core_jabatan j on j.unit_id = n.unit_id and j.kepala
              join core_penugasan t on t.jabatan_id = j.id and t.mulai <= {hari} and (t.sampai is null or t.sampai >= {hari})
                and t.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH')
                and (t.jenis <> 'DEFINITIF' or not exists (select 1 from core_penugasan l where l.pegawai_id = t.pegawai_id
                  and l.jenis = 'DEFINITIF' and l.mulai <= {hari} and (l.sampai is null or l.sampai >= {hari})
                  and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id))))),
            atasan{x} as (
              select a.pegawai_id, a.jabatan_id, a.jabatan, a.unit_id, a.jenis, p.nip as nip, {nama} as nama
              from pemimpin{x} a join core_pegawai p on p.id = a.pegawai_id
              where a.urut = 1 and a.pegawai_id <> {pegawai} and not a.kepala
              order by a.tingkat
              limit 1)
            """
                .replace("{x}", akhiran)
                .replace("{pegawai}", pegawai)
                .replace("{hari}", hari)
                .replace("{nama}", NAMA);
    }

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
                                        String.valueOf(b.get("jenis")),
                                        String.valueOf(b.get("nama")),
                                        b.get("nip", String.class)))
                .findFirst();
    }
}
