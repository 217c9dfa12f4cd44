package id.teladan.core.penugasan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pegawai.JenisPenugasan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything that speaks against an acting assignment, at once. UU 30/2014 Pasal 14. */
@ApplicationScoped
class PemeriksaPenugasan {

    static final Set<JenisPenugasan> PELAKSANA =
            EnumSet.of(JenisPenugasan.PJ, JenisPenugasan.PLT, JenisPenugasan.PLH);

    private static final int SK_TERPANJANG = 80;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;

    List<Pelanggaran> periksa(TugaskanPelaksana c) {
        var semua = new ArrayList<Pelanggaran>();
        wajib(semua, "pegawai", c.pegawaiId());
        wajib(semua, "jabatan", c.jabatanId());
        wajib(semua, "mulai", c.mulai());
        wajib(semua, "sampai", c.sampai());
        wajib(semua, "tanggalSk", c.tanggalSk());
        if (c.jenis() == null || !PELAKSANA.contains(c.jenis())) {
            semua.add(Pelanggaran.pada("jenis", "WAJIB_DIISI"));
        }
        if (c.nomorSk() == null || c.nomorSk().isBlank()) {
            semua.add(Pelanggaran.pada("nomorSk", "WAJIB_DIISI"));
        } else if (c.nomorSk().length() > SK_TERPANJANG) {
            semua.add(Pelanggaran.pada("nomorSk", "TEKS_TERLALU_PANJANG", SK_TERPANJANG));
        }
        if (semua.isEmpty()) {
            masa(semua, c);
            orang(semua, c);
            jabatan(semua, c);
        }
        return semua;
    }

    private static void wajib(List<Pelanggaran> semua, String bidang, Object nilai) {
        if (nilai == null) {
            semua.add(Pelanggaran.pada(bidang, "WAJIB_DIISI"));
        }
    }

    private void masa(List<Pelanggaran> semua, TugaskanPelaksana c) {
        if (c.sampai().isBefore(c.mulai())) {
            semua.add(Pelanggaran.pada("sampai", "PENUGASAN_MASA_TERBALIK"));
            return;
        }
        if (c.sampai().isBefore(LocalDate.now(jam))) {
            semua.add(Pelanggaran.pada("sampai", "PENUGASAN_SUDAH_LEWAT"));
        }
        var nilai = parameter.terbaca();
        if (c.jenis() == JenisPenugasan.PLH) {
            var maks = nilai.pada(ParameterPenugasan.HARI_PLH_MAKS, c.mulai());
            if (ChronoUnit.DAYS.between(c.mulai(), c.sampai()) + 1 > maks) {
                semua.add(Pelanggaran.pada("sampai", "PENUGASAN_PLH_TERLALU_LAMA", maks));
            }
        } else {
            var maks = nilai.pada(ParameterPenugasan.BULAN_MAKS, c.mulai());
            if (!c.sampai().isBefore(c.mulai().plusMonths(maks))) {
                semua.add(Pelanggaran.pada("sampai", "PENUGASAN_TERLALU_LAMA", maks));
            }
        }
    }

    private void orang(List<Pelanggaran> semua, TugaskanPelaksana c) {
        var baris =
                baris(
                        """
                        select p.kedudukan_hukum as kedudukan, t.jabatan_id as jabatan_id
                        from core_pegawai p left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF'
                          and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
                        where p.id = :id
                        """,
                        c.pegawaiId(),
                        c.mulai());
        if (baris.isEmpty()
                || !"01".equals(String.valueOf(baris.get(0).get("kedudukan")))
                || baris.get(0).get("jabatan_id") == null) {
            semua.add(Pelanggaran.pada("pegawai", "PENUGASAN_PEGAWAI_TIDAK_AKTIF"));
        } else if (baris.stream()
                .anyMatch(b -> ((Number) b.get("jabatan_id")).longValue() == c.jabatanId())) {
            semua.add(Pelanggaran.pada("pegawai", "PENUGASAN_SUDAH_DEFINITIF"));
        }
    }

    private void jabatan(List<Pelanggaran> semua, TugaskanPelaksana c) {
        var ada =
                baris(
                        "select j.jenis as jenis, j.berlaku_sampai as sampai from core_jabatan j where j.id = :id"
                                + " and j.berlaku_mulai <= :hari and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)",
                        c.jabatanId(),
                        c.mulai());
        if (ada.isEmpty() || !"STRUKTURAL".equals(String.valueOf(ada.get(0).get("jenis")))) {
            semua.add(Pelanggaran.pada("jabatan", "PENUGASAN_JABATAN_TIDAK_SAH"));
            return;
        }
        var lain =
                em.createNativeQuery(
                                "select 1 from core_penugasan t where t.jabatan_id = :id and t.jenis in ('PJ', 'PLT', 'PLH')"
                                        + " and t.mulai <= :sampai and (t.sampai is null or t.sampai >= :mulai)")
                        .setParameter("id", c.jabatanId())
                        .setParameter("mulai", c.mulai())
                        .setParameter("sampai", c.sampai())
                        .getResultList();
        if (!lain.isEmpty()) {
            semua.add(Pelanggaran.pada("jabatan", "PENUGASAN_TUMPANG_TINDIH"));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> baris(String sql, long id, LocalDate hari) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .setParameter("hari", hari)
                .getResultList();
    }
}
