package id.teladan.skp.umpanbalik;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * With whom the acting person works today: who has a position in the same unit without leading it; heads among each other
 * when their units stand side by side; and the superior. Who reports to him is not among them.
 */
@ApplicationScoped
class RekanKerja {

    /** {@code m}, {@code jm}, {@code um}: the own position and its unit; the rest is the other one. */
    private static final String SQL =
            """
            select p.id as id, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as nama,
              p.nip as nip, j.nama as jabatan, case when p.id = :atasan then 'BAWAHAN' else 'REKAN' end as sebagai,
              (select max(s.id) from skp_skp s where s.pegawai_id = p.id and s.tahun = :tahun and s.nomor_versi > 0
                and s.status in ('DISETUJUI', 'PERUBAHAN_DIAJUKAN', 'DIEVALUASI')) as skp
            from core_penugasan m join core_jabatan jm on jm.id = m.jabatan_id join core_unit um on um.id = jm.unit_id
            join core_penugasan t on t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
            join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id join core_pegawai p on p.id = t.pegawai_id
            where m.pegawai_id = :saya and m.jenis = 'DEFINITIF' and m.mulai <= :hari and (m.sampai is null or m.sampai >= :hari)
              and p.id <> :saya and p.kedudukan_hukum not in ('66', '77', '88', '98', '99')
              and (p.id = :atasan or (jm.kepala = 0 and j.kepala = 0 and u.id = um.id) or (jm.kepala = 1 and j.kepala = 1 and u.induk_id = um.induk_id))
              and\s""";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /**
     * One statement.
     *
     * @param atasanId the superior of today; 0 when there is none
     * @param orang the one person asked for; null = all
     */
    List<LembarUmpanBalik.Penerima> cari(long atasanId, Long orang, String teks, int paling) {
        var hari = LocalDate.now(jam);
        var kata = KataCari.dari(teks);
        var sql =
                SQL
                        + kata.klausa("p.nama", "p.nip")
                        + (orang == null ? "" : " and p.id = :orang")
                        + " order by p.id <> :atasan, p.nama, p.id";
        var query =
                kata.isi(em.createNativeQuery(sql, Tuple.class))
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("atasan", atasanId)
                        .setParameter("hari", hari)
                        .setParameter("tahun", hari.getYear());
        if (orang != null) {
            query.setParameter("orang", orang);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.setMaxResults(paling).getResultList();
        return baris.stream()
                .map(
                        b ->
                                new LembarUmpanBalik.Penerima(
                                        ((Number) b.get("id")).longValue(),
                                        teks(b, "nama"),
                                        teks(b, "nip"),
                                        teks(b, "jabatan"),
                                        teks(b, "sebagai"),
                                        b.get("skp") == null
                                                ? null
                                                : ((Number) b.get("skp")).longValue()))
                .toList();
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
