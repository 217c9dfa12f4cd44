package id.teladan.core.pegawai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@link IdentitasPegawai}; for use cases, which have checked the scope before. */
@ApplicationScoped
public class PembacaIdentitas {

    /** Columns of {@link #SAMBUNGAN}, in the names that {@link #dari} reads. */
    static final String KOLOM =
            """
            p.id as id,
              trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as nama,
              p.nip as nip, r.golongan as golongan, g.pangkat as pangkat, j.nama as jabatan, j.jenjang as jenjang,
              u.id as unit_id, u.nama as unit, o.nama as opd
            """;

    /** What {@code core_pegawai p} is joined to, as of {@code :hari}. */
    static final String SAMBUNGAN =
            """
            left join core_riwayat_golongan r on r.pegawai_id = p.id and r.mulai <= :hari and (r.sampai is null or r.sampai >= :hari)
            left join core_golongan g on g.kode = r.golongan
            left join core_penugasan t on t.id = (select max(d.id) from core_penugasan d where d.pegawai_id = p.id
              and d.jenis = 'DEFINITIF' and d.mulai <= :hari and (d.sampai is null or d.sampai >= :hari))
            left join core_jabatan j on j.id = t.jabatan_id
            left join core_unit u on u.id = j.unit_id
            left join core_unit o on o.id = u.opd_id
            """;

    private static final String SQL =
            "select " + KOLOM + " from core_pegawai p " + SAMBUNGAN + " where p.id in (:id)";

    @Inject EntityManager em;

    /** The person as of {@code tanggal} (WIB), or empty when there is no such person. */
    public Optional<IdentitasPegawai> pada(long pegawaiId, LocalDate tanggal) {
        return Optional.ofNullable(semua(List.of(pegawaiId), tanggal).get(pegawaiId));
    }

    /** Several people with one statement; unknown ids are missing in the answer. */
    public Map<Long, IdentitasPegawai> semua(Collection<Long> pegawaiId, LocalDate tanggal) {
        var hasil = new HashMap<Long, IdentitasPegawai>();
        if (pegawaiId.isEmpty()) {
            return hasil;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("id", pegawaiId)
                        .setParameter("hari", tanggal)
                        .getResultList();
        baris.forEach(
                b -> {
                    var orang = dari(b);
                    hasil.put(orang.id(), orang);
                });
        return hasil;
    }

    static IdentitasPegawai dari(Tuple b) {
        return new IdentitasPegawai(
                ((Number) b.get("id")).longValue(),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "golongan"),
                teks(b, "pangkat"),
                teks(b, "jabatan"),
                teks(b, "jenjang"),
                b.get("unit_id") == null ? null : ((Number) b.get("unit_id")).longValue(),
                teks(b, "unit"),
                teks(b, "opd"));
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
