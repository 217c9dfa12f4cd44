package id.teladan.presensi.cuti;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.presensi.aturan.JenisCuti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The official who decides on a person's leave: the dated table of delegation names the level, the position tree names the
 * nearest head above the person who has at least that level; nobody decides on himself.
 */
@ApplicationScoped
class PenentuPejabat {

    private static final String JENJANG =
            "field(%s, 'PIMPINAN_DAERAH', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS')";

    private static final String SQL =
            "with recursive "
                    + PencariAtasan.garis("", ":pegawai", ":hari")
                    + """
                     select a.unit_id as unit_id, a.jabatan as jabatan, a.pegawai_id as pegawai_id, a.jenis as jenis
                     from pemimpin a join core_jabatan j on j.id = a.jabatan_id
                     where a.urut = 1 and a.pegawai_id <> :pegawai and not a.kepala
                       and {jenjang} between 1 and (
                       select {butuh} from presensi_pejabat_cuti d where d.jenis = :jenis and d.mulai <= :hari
                         and (d.sampai is null or d.sampai >= :hari) and (d.jenjang_pemohon is null or d.jenjang_pemohon = :jenjang)
                       order by d.jenjang_pemohon is null, d.mulai desc limit 1)
                     order by a.tingkat limit 1
                    """
                            .replace("{jenjang}", JENJANG.formatted("j.jenjang"))
                            .replace("{butuh}", JENJANG.formatted("d.jenjang_pejabat"));

    /** The unit whose head decides, and who that is today. */
    record Pejabat(long unitId, String jabatan, long pegawaiId) {}

    @Inject EntityManager em;
    @Inject Clock jam;

    Pejabat untuk(PegawaiCuti orang, JenisCuti jenis) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("pegawai", orang.id())
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("jenis", jenis.name())
                        .setParameter("jenjang", orang.jenjang() == null ? "" : orang.jenjang())
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Pejabat(
                                        ((Number) b.get("unit_id")).longValue(),
                                        String.valueOf(b.get("jabatan")),
                                        ((Number) b.get("pegawai_id")).longValue()))
                .findFirst()
                .orElseThrow(() -> PelanggaranAturan.kode("CUTI-024"));
    }
}
