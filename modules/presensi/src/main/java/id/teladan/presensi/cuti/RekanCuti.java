package id.teladan.presensi.cuti;

import id.teladan.core.basisdata.NilaiSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The colleagues of a person: whoever holds a position in his unit today, heads of units apart from it; the colleagues of a
 * head are the heads of the units beside his.
 */
@ApplicationScoped
class RekanCuti {

    private static final int PALING_BANYAK = 200;

    /** Joins the person {@code :orang} as {@code k}, {@code ku} to the position {@code j} and the unit {@code u} of a colleague. */
    static final String SAMA =
            """
            exists (select 1 from core_penugasan kt join core_jabatan k on k.id = kt.jabatan_id join core_unit ku on ku.id = k.unit_id
              where kt.pegawai_id = :orang and kt.jenis = 'DEFINITIF' and kt.mulai <= :hari and (kt.sampai is null or kt.sampai >= :hari)
              and ((not k.kepala and not j.kepala and j.unit_id = k.unit_id)
                or (k.kepala and j.kepala and u.induk_id = ku.induk_id)))
            """;

    private static final String SQL =
            """
            select p.id as id, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama,
              coalesce(concat(', ', p.gelar_belakang), ''))) as nama, j.nama as jabatan
            from core_penugasan t join core_pegawai p on p.id = t.pegawai_id join core_jabatan j on j.id = t.jabatan_id
            join core_unit u on u.id = j.unit_id
            where t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari) and p.id <> :orang and\s
            """
                    + SAMA
                    + " order by p.nama, p.id";

    @Inject EntityManager em;
    @Inject Clock jam;

    List<CalonPengganti> semua(long pegawaiId) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("orang", pegawaiId)
                        .setParameter("hari", LocalDate.now(jam))
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new CalonPengganti(
                                        NilaiSql.angka(b, "id"),
                                        NilaiSql.teks(b, "nama"),
                                        NilaiSql.teks(b, "jabatan")))
                .toList();
    }

    Optional<CalonPengganti> satu(long pegawaiId, long rekanId) {
        return semua(pegawaiId).stream().filter(c -> c.id() == rekanId).findFirst();
    }
}
