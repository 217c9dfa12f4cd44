package id.teladan.skp.pembinaan;

import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.rencana.WaktuWib;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Reminders about guidance: meetings of these days, results to write, results to confirm, follow-ups that end within a week.
 * The kind of a meeting is not told here.
 */
@ApplicationScoped
class TugasPembinaan implements PenyediaTugas {

    private static final int PALING_BANYAK = 50;
    private static final int HARI_SEBELUM = 7;

    private static final String SQL =
            """
            select case
                when b.status = 'TERJADWAL' and b.tanggal > :hari then 'SKP_PEMBINAAN_HADIR'
                when b.status = 'TERJADWAL' then 'SKP_PEMBINAAN_CATAT'
                when b.status = 'DICATAT' and b.pegawai_id = :saya then 'SKP_PEMBINAAN_KONFIRMASI'
                else 'SKP_TINDAK_LANJUT' end as jenis,
              b.skp_id as skp, b.tanggal as tanggal, b.tindak_lanjut as lanjut, b.status as status,
              case when b.pegawai_id = :saya then b.pembina else p.nama end as lawan
            from skp_pembinaan b join core_pegawai p on p.id = b.pegawai_id
            where (b.pegawai_id = :saya or b.pembina_id = :saya) and (
              (b.status = 'TERJADWAL' and b.tanggal > :hari and b.tanggal <= :batas)
              or (b.status = 'TERJADWAL' and b.tanggal <= :hari and b.pembina_id = :saya)
              or (b.status = 'DICATAT' and b.pegawai_id = :saya)
              or (b.status = 'DIKONFIRMASI' and b.pegawai_id = :saya and b.tindak_lanjut_selesai is null and b.tindak_lanjut <= :batas))
            order by coalesce(b.tindak_lanjut, b.tanggal), b.id
            """;

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (pelaku.pegawaiId() == null) {
            return List.of();
        }
        var hari = LocalDate.now(jam);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("saya", pelaku.pegawaiId())
                        .setParameter("hari", hari)
                        .setParameter("batas", hari.plusDays(HARI_SEBELUM))
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        return baris.stream().map(TugasPembinaan::tugas).toList();
    }

    private static Tugas tugas(Tuple b) {
        var jenis = String.valueOf(b.get("jenis"));
        var tanggal = hari(b, "tanggal");
        var tenggat =
                switch (jenis) {
                    case "SKP_TINDAK_LANJUT" -> hari(b, "lanjut");
                    case "SKP_PEMBINAAN_HADIR" -> tanggal;
                    default -> null;
                };
        return new Tugas(
                jenis,
                List.of(String.valueOf(b.get("lawan")), WaktuWib.tulisHari(tanggal)),
                tenggat,
                "/skp/pembinaan?id=" + b.get("skp"),
                "pesan");
    }

    private static LocalDate hari(Tuple b, String kolom) {
        return LocalDate.parse(String.valueOf(b.get(kolom)));
    }
}
