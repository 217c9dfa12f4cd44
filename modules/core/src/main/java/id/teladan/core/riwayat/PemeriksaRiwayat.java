package id.teladan.core.riwayat;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pegawai.StatusPegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Everything that speaks against a row, all at once. */
@ApplicationScoped
class PemeriksaRiwayat {

    @Inject EntityManager em;
    @Inject Clock jam;

    List<Pelanggaran> periksa(Pegawai pegawai, CatatRiwayat cmd) {
        var hasil =
                PemeriksaIsian.periksa(
                        cmd.jenis(),
                        cmd.isian(),
                        pegawai.status(),
                        LocalDate.now(jam),
                        kode -> golonganAda(pegawai, kode));
        if (hasil.isEmpty() && cmd.jenis() == JenisRiwayat.GOLONGAN && tmtGanda(cmd)) {
            return List.of(Pelanggaran.pada("tmt", "RIWAYAT_TMT_GANDA"));
        }
        return hasil;
    }

    private boolean golonganAda(Pegawai pegawai, String kode) {
        var jenis = pegawai.status() == StatusPegawai.PPPK ? "PPPK" : "PNS";
        return !em.createNativeQuery(
                        "select 1 from core_golongan where kode = :kode and jenis = :jenis")
                .setParameter("kode", kode)
                .setParameter("jenis", jenis)
                .getResultList()
                .isEmpty();
    }

    /** Two ranks cannot begin on one day; the row that is superseded does not count. */
    private boolean tmtGanda(CatatRiwayat cmd) {
        var lama =
                cmd.gantiId() == null
                        ? null
                        : cmd.gantiId() < 0
                                ? tmtGolongan(-cmd.gantiId())
                                : em.find(Riwayat.class, cmd.gantiId()).tmt();
        return !cmd.isian().tmt().equals(lama)
                && !em.createQuery(
                                "select r.id from RiwayatGolongan r where r.pegawai.id = :pegawai and r.mulai = :tmt",
                                Long.class)
                        .setParameter("pegawai", cmd.pegawaiId())
                        .setParameter("tmt", cmd.isian().tmt())
                        .getResultList()
                        .isEmpty();
    }

    private LocalDate tmtGolongan(long id) {
        return em.createQuery(
                        "select r.mulai from RiwayatGolongan r where r.id = :id", LocalDate.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
