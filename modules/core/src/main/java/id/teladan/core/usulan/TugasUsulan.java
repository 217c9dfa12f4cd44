package id.teladan.core.usulan;

import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tasks: the proposals of others that wait for a decision of the person, the longest waiting first. */
@ApplicationScoped
class TugasUsulan implements PenyediaTugas {

    private static final int TERBANYAK = 50;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject KatalogUsulan katalog;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        var lingkup = new LingkupUsulan(pelaku, katalog.diputuskan(pelaku));
        if (lingkup.kosong()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(
                                em.createNativeQuery(
                                                "select x.id as id, x.ringkasan as ringkasan, a.nama as pengusul from core_usulan x"
                                                        + " join core_pegawai a on a.id = x.pengusul_id "
                                                        + LingkupUsulan.ORANG
                                                        + " where x.status = 'MENUNGGU' and x.pengusul_id <> :saya and"
                                                        + " (x.pegawai_id is null or x.pegawai_id <> :saya) and "
                                                        + lingkup.klausa()
                                                        + " order by x.diajukan, x.id",
                                                Tuple.class)
                                        .setParameter("saya", pelaku.pegawaiId())
                                        .setParameter("hari", LocalDate.now(jam)))
                        .setMaxResults(TERBANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Tugas(
                                        "USULAN_MENUNGGU",
                                        List.of(
                                                b.get("ringkasan", String.class),
                                                b.get("pengusul", String.class)),
                                        null,
                                        "/usulan?id=" + b.get("id"),
                                        "perisai"))
                .toList();
    }
}
