package id.teladan.presensi.cuti;

import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.pekerjaan.PelaksanaPekerjaan;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Opens the balances of a year for whoever has none yet, each with its explanation; {@code rujukan} of the job is the year. Run again
 * it adds only who is missing and changes nothing.
 */
@ApplicationScoped
class PembukaanSaldo implements PelaksanaPekerjaan {

    static final String JENIS = "PEMBUKAAN_SALDO_CUTI";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PenghitungCuti penghitung;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public void kerjakan(PotonganPekerjaan potongan) {
        var tahun = Math.toIntExact(potongan.rujukan());
        @SuppressWarnings("unchecked")
        List<Long> siapa =
                em.createNativeQuery(
                                "select p.id from core_pegawai p where p.status <> 'PEJABAT_NEGARA' and mod(p.id, :jumlah) = :nomor and"
                                        + " not exists (select 1 from presensi_saldo_tahun s where s.pegawai_id = p.id and s.tahun ="
                                        + " :tahun) order by p.id",
                                Long.class)
                        .setParameter("jumlah", potongan.jumlah())
                        .setParameter("nomor", potongan.nomor())
                        .setParameter("tahun", tahun)
                        .getResultList();
        var kini = Instant.now(jam);
        for (var id : siapa) {
            buka(id, tahun, kini);
        }
    }

    private void buka(long pegawaiId, int tahun, Instant kini) {
        var saldo = penghitung.saldo(penghitung.pegawai(pegawaiId), tahun);
        em.createNativeQuery(
                        "insert ignore into presensi_saldo_tahun (pegawai_id, tahun, hak, sisa_n1, sisa_n2, jejak, dibuka_pada) values"
                                + " (:pegawai, :tahun, :hak, :n1, :n2, :jejak, :kini)")
                .setParameter("pegawai", pegawaiId)
                .setParameter("tahun", tahun)
                .setParameter("hak", saldo.awal().hak())
                .setParameter("n1", saldo.awal().sisaN1())
                .setParameter("n2", saldo.awal().sisaN2())
                .setParameter("jejak", JsonJejak.tulis(saldo.jejak()))
                .setParameter("kini", kini)
                .executeUpdate();
    }
}
