package id.teladan.core.pemberitahuan;

import id.teladan.core.kotakkeluar.ButirSurat;
import id.teladan.core.kotakkeluar.KotakKeluar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps notices with what happened, and puts letters into the outbox for those who want one at once. */
@ApplicationScoped
class PenerimaPemberitahuan {

    private static final int NILAI_TERPANJANG = 2_000;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject KotakKeluar kotak;

    void terima(@Observes Pemberitahuan p) {
        @SuppressWarnings("unchecked")
        List<Tuple> pilihan =
                em.createNativeQuery(
                                "select next value for core_pemberitahuan_seq as id, coalesce(s.di_aplikasi, true) as"
                                        + " di_aplikasi, coalesce(s.surel, 'RINGKASAN') as surel, coalesce(b.bahasa, 'id') as"
                                        + " bahasa, g.email as email from core_pegawai g left join core_pilihan_pemberitahuan s on"
                                        + " s.pegawai_id = g.id and s.jenis = :jenis left join core_pilihan_pengguna b on"
                                        + " b.pegawai_id = g.id where g.id = :pegawai",
                                Tuple.class)
                        .setParameter("jenis", p.jenis())
                        .setParameter("pegawai", p.pegawaiId())
                        .getResultList();
        if (pilihan.isEmpty()) {
            return;
        }
        var b = pilihan.get(0);
        var id = ((Number) b.get("id")).longValue();
        var nilai = String.join("\u001f", p.nilai());
        em.createNativeQuery(
                        "insert into core_pemberitahuan (id, pegawai_id, jenis, nilai, tautan, dibuat, di_aplikasi, surel)"
                                + " values (:id, :pegawai, :jenis, :nilai, :tautan, :kini, :aplikasi, :surel)")
                .setParameter("id", id)
                .setParameter("pegawai", p.pegawaiId())
                .setParameter("jenis", p.jenis())
                .setParameter(
                        "nilai", nilai.substring(0, Math.min(NILAI_TERPANJANG, nilai.length())))
                .setParameter("tautan", p.tautan())
                .setParameter("kini", Instant.now(jam))
                .setParameter("aplikasi", b.get("di_aplikasi"))
                .setParameter("surel", b.get("surel"))
                .executeUpdate();
        if (CaraSurel.LANGSUNG.name().equals(b.get("surel")) && b.get("email") != null) {
            kotak.titip(
                    "p-" + id,
                    p.pegawaiId(),
                    b.get("bahasa", String.class),
                    false,
                    List.of(new ButirSurat(p.jenis(), p.nilai(), p.tautan())));
        }
    }
}
