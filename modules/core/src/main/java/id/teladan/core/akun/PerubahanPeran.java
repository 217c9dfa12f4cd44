package id.teladan.core.akun;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Lingkup;
import id.teladan.core.izin.MatriksHak;
import id.teladan.core.izin.Peran;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.unitkerja.Unit;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gives and ends dated roles: proposed by the administrator, decided by the personnel agency. */
@ApplicationScoped
class PerubahanPeran implements PelaksanaUsulan<IsiPeran> {

    static final String JENIS = "PERAN_PENGGUNA";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject MatriksHak matriks;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<IsiPeran> isi() {
        return IsiPeran.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGUSULKAN_PERAN;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MEMUTUSKAN_PERAN;
    }

    @Override
    public String sasaran(IsiPeran isi) {
        return isi.pegawaiId()
                + ":"
                + isi.peran()
                + ":"
                + (isi.unitId() == null ? "" : isi.unitId());
    }

    @Override
    public String ringkasan(IsiPeran isi) {
        var pegawai = em.find(Pegawai.class, isi.pegawaiId());
        return pegawai == null ? "-" : pegawai.nama();
    }

    @Override
    public Long pegawaiId(IsiPeran isi) {
        return isi.pegawaiId();
    }

    @Override
    public String tautan(IsiPeran isi) {
        return "/pengaturan/peran";
    }

    @Override
    public List<Pelanggaran> periksa(IsiPeran isi) {
        var hasil = new ArrayList<Pelanggaran>();
        if (isi.pengakhiran()) {
            periksaPengakhiran(isi, hasil);
        } else {
            periksaPemberian(isi, hasil);
        }
        return hasil;
    }

    private void periksaPemberian(IsiPeran isi, List<Pelanggaran> hasil) {
        if (isi.peran() == null || isi.peran() == Peran.PEGAWAI || isi.peran() == Peran.ATASAN) {
            hasil.add(Pelanggaran.pada("peran", "PERAN_TIDAK_DIBERIKAN"));
            return;
        }
        if (em.find(Pegawai.class, isi.pegawaiId()) == null) {
            hasil.add(Pelanggaran.pada("pegawai", "PERAN_TANPA_PEGAWAI"));
        }
        if (perUnit(isi.peran()) != (isi.unitId() != null)) {
            hasil.add(
                    Pelanggaran.pada(
                            "unit",
                            isi.unitId() == null ? "PERAN_PERLU_UNIT" : "PERAN_TANPA_UNIT"));
        } else if (isi.unitId() != null && em.find(Unit.class, isi.unitId()) == null) {
            hasil.add(Pelanggaran.pada("unit", "PERAN_PERLU_UNIT"));
        }
        if (isi.mulai() == null) {
            hasil.add(Pelanggaran.pada("mulai", "WAJIB_DIISI"));
        } else if (isi.mulai().isBefore(LocalDate.now(jam))) {
            hasil.add(Pelanggaran.pada("mulai", "PERAN_MULAI_LALU"));
        } else if (isi.sampai() != null && isi.sampai().isBefore(isi.mulai())) {
            hasil.add(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_MULAI"));
        } else if (bertumpuk(isi)) {
            hasil.add(Pelanggaran.pada("mulai", "PERAN_BERTUMPUK"));
        }
    }

    private void periksaPengakhiran(IsiPeran isi, List<Pelanggaran> hasil) {
        var peran = em.find(PeranPengguna.class, isi.peranId());
        var hari = LocalDate.now(jam);
        if (peran == null
                || !peran.pegawai().id().equals(isi.pegawaiId())
                || !peran.berlakuSampaiSesudah(hari.minusDays(1))) {
            hasil.add(Pelanggaran.pada("", "PERAN_SUDAH_BERAKHIR"));
            return;
        }
        if (isi.sampai() == null || isi.sampai().isBefore(hari.minusDays(1))) {
            hasil.add(Pelanggaran.pada("sampai", "PERAN_AKHIR_LALU"));
        } else if (!peran.berlakuSampaiSesudah(isi.sampai())) {
            hasil.add(Pelanggaran.pada("sampai", "PERAN_AKHIR_LEBIH_LAMBAT"));
        } else if (peran.peran() == Peran.ADMIN && tanpaAdmin(isi)) {
            hasil.add(Pelanggaran.pada("", "PERAN_ADMIN_TERAKHIR"));
        }
    }

    @Override
    public List<BarisDampak> dampak(IsiPeran isi) {
        var hasil = new ArrayList<BarisDampak>();
        if (isi.pengakhiran()) {
            var peran = em.find(PeranPengguna.class, isi.peranId());
            hasil.add(new BarisDampak("peran", isi.peran().name(), isi.peran().name()));
            hasil.add(
                    new BarisDampak(
                            "sampai",
                            peran == null ? null : teks(peran.sampai()),
                            teks(isi.sampai())));
            return hasil;
        }
        hasil.add(new BarisDampak("peran", null, String.valueOf(isi.peran())));
        hasil.add(new BarisDampak("unit", null, namaUnit(isi.unitId())));
        hasil.add(new BarisDampak("mulai", null, teks(isi.mulai())));
        hasil.add(new BarisDampak("sampai", null, teks(isi.sampai())));
        hasil.add(
                new BarisDampak(
                        "hak",
                        null,
                        matriks.baris().stream()
                                .filter(b -> b.peran() == isi.peran())
                                .map(b -> b.hak().name())
                                .collect(Collectors.joining(", "))));
        return hasil;
    }

    @Override
    public void laksanakan(IsiPeran isi, KonteksUsulan konteks) {
        if (isi.pengakhiran()) {
            var peran = em.find(PeranPengguna.class, isi.peranId());
            if (isi.sampai().isBefore(peran.mulai())) {
                em.remove(peran);
            } else {
                peran.akhiri(isi.sampai());
            }
            return;
        }
        em.persist(
                new PeranPengguna(
                        em.getReference(Pegawai.class, isi.pegawaiId()),
                        isi.peran(),
                        isi.unitId() == null ? null : em.getReference(Unit.class, isi.unitId()),
                        isi.mulai(),
                        isi.sampai(),
                        konteks.usulanId()));
    }

    /** True for a role whose rights are bounded by a unit. */
    boolean perUnit(Peran peran) {
        return matriks.baris().stream()
                .anyMatch(b -> b.peran() == peran && b.lingkup() == Lingkup.UNIT);
    }

    private boolean bertumpuk(IsiPeran isi) {
        return em.createQuery(
                                """
                                select count(r) from PeranPengguna r left join r.unit u where r.pegawai.id = :pegawai and r.peran = :peran
                                  and ((u.id is null and :unit is null) or u.id = :unit) and (r.sampai is null or r.sampai >= :mulai)
                                  and (:sampai is null or r.mulai <= :sampai)
                                """,
                                Long.class)
                        .setParameter("pegawai", isi.pegawaiId())
                        .setParameter("peran", isi.peran())
                        .setParameter("unit", isi.unitId())
                        .setParameter("mulai", isi.mulai())
                        .setParameter("sampai", isi.sampai())
                        .getSingleResult()
                > 0;
    }

    /** True when nobody else stays administrator beyond the new last day. */
    private boolean tanpaAdmin(IsiPeran isi) {
        return em.createQuery(
                                "select count(r) from PeranPengguna r where r.peran = :admin and r.id <> :ini and r.mulai <= :hari and (r.sampai is null or r.sampai > :akhir)",
                                Long.class)
                        .setParameter("admin", Peran.ADMIN)
                        .setParameter("ini", isi.peranId())
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("akhir", isi.sampai())
                        .getSingleResult()
                == 0;
    }

    private String namaUnit(Long unitId) {
        var unit = unitId == null ? null : em.find(Unit.class, unitId);
        return unit == null ? null : unit.nama();
    }

    private static String teks(LocalDate hari) {
        return hari == null ? null : hari.toString();
    }
}
