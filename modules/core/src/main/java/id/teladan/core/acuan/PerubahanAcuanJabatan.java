package id.teladan.core.acuan;

import id.teladan.core.aturan.PenempatanMasa;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import id.teladan.core.usulan.UsulanBermasa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets or ends a position of the reference data: two officers, a decree, no overlap. */
@ApplicationScoped
class PerubahanAcuanJabatan implements PelaksanaUsulan<IsiAcuanJabatan> {

    static final String JENIS = "ACUAN_JABATAN";

    private static final int NAMA_TERPANJANG = 90;
    private static final int DASAR_TERPANJANG = 200;
    private static final int ESELON_TERPANJANG = 8;
    private static final int KELAS_TERTINGGI = 17;

    private static final String PEMAKAI =
            """
            select count(*) as jabatan, coalesce(sum(case when j.kelas <> :kelas then 1 else 0 end), 0) as beda,
              coalesce(sum((select count(*) from core_penugasan t where t.jabatan_id = j.id and t.jenis = 'DEFINITIF'
                and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari))), 0) as orang
            from core_jabatan j
            where j.nama = :nama and j.jenjang = :jenjang and j.berlaku_mulai <= :hari
              and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)
            """;

    @Inject EntityManager em;
    @Inject Clock jam;

    /** Which levels a kind of position has. PP 11/2017 Pasal 46-99. */
    static boolean sejenis(JenisJabatan jenis, Jenjang jenjang) {
        return switch (jenjang) {
            case PIMPINAN_DAERAH -> jenis == JenisJabatan.PIMPINAN_DAERAH;
            case JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS ->
                    jenis == JenisJabatan.STRUKTURAL;
            case PELAKSANA -> jenis == JenisJabatan.PELAKSANA;
            default -> jenis == JenisJabatan.FUNGSIONAL;
        };
    }

    /** What is changed, as a key. */
    static String sasaran(String nama, Jenjang jenjang) {
        return nama.strip() + "|" + jenjang;
    }

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<IsiAcuanJabatan> isi() {
        return IsiAcuanJabatan.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGELOLA_JABATAN;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MENGELOLA_JABATAN;
    }

    @Override
    public String sasaran(IsiAcuanJabatan isi) {
        return kosong(isi.nama()) ? "" : sasaran(isi.nama(), isi.jenjang());
    }

    @Override
    public String ringkasan(IsiAcuanJabatan isi) {
        return isi.nama();
    }

    @Override
    public String tautan(IsiAcuanJabatan isi) {
        return "/pengaturan/jabatan?teks="
                + java.net.URLEncoder.encode(isi.nama(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public List<Pelanggaran> periksa(IsiAcuanJabatan isi) {
        var hasil = new ArrayList<Pelanggaran>();
        teks(hasil, "nama", isi.nama(), NAMA_TERPANJANG);
        teks(hasil, "dasar", isi.dasar(), DASAR_TERPANJANG);
        if (isi.jenis() == null) {
            hasil.add(Pelanggaran.pada("jenis", "WAJIB_DIISI"));
        }
        if (isi.jenjang() == null) {
            hasil.add(Pelanggaran.pada("jenjang", "WAJIB_DIISI"));
        } else if (isi.jenis() != null && !sejenis(isi.jenis(), isi.jenjang())) {
            hasil.add(Pelanggaran.pada("jenjang", "ACUAN_JENJANG_BUKAN_JENISNYA"));
        }
        if (isi.eselon() != null && isi.eselon().strip().length() > ESELON_TERPANJANG) {
            hasil.add(Pelanggaran.pada("eselon", "TEKS_TERLALU_PANJANG", ESELON_TERPANJANG));
        }
        if (!isi.akhiri()
                && (isi.kelas() == null || isi.kelas() < 1 || isi.kelas() > KELAS_TERTINGGI)) {
            hasil.add(Pelanggaran.pada("kelas", "ACUAN_KELAS_DI_LUAR", KELAS_TERTINGGI));
        }
        if (isi.akhiri()) {
            akhir(isi).ifPresent(hasil::add);
        } else {
            hasil.addAll(
                    UsulanBermasa.periksa(
                            rekaman(isi),
                            isi.mulai(),
                            isi.sampai(),
                            LocalDate.now(jam),
                            AcuanJabatan::kelasTeks,
                            "ACUAN_BERTUMPUK"));
        }
        return hasil;
    }

    private Optional<Pelanggaran> akhir(IsiAcuanJabatan isi) {
        if (isi.mulai() == null) {
            return Optional.of(Pelanggaran.pada("mulai", "MASA_TANPA_MULAI"));
        }
        return berjalan(isi).isEmpty()
                ? Optional.of(Pelanggaran.pada("mulai", "ACUAN_TIDAK_BERJALAN"))
                : Optional.empty();
    }

    /** The open row that would end. */
    private Optional<AcuanJabatan> berjalan(IsiAcuanJabatan isi) {
        return rekaman(isi).stream()
                .filter(a -> a.sampai() == null && a.mulai().isBefore(isi.mulai()))
                .findFirst();
    }

    @Override
    public List<BarisDampak> dampak(IsiAcuanJabatan isi) {
        var hasil = new ArrayList<BarisDampak>();
        if (isi.mulai() == null || isi.jenjang() == null || kosong(isi.nama())) {
            return hasil;
        }
        var semua = rekaman(isi);
        var lama = semua.stream().filter(a -> a.memuat(isi.mulai())).findFirst();
        hasil.add(
                new BarisDampak(
                        "kelas",
                        lama.map(AcuanJabatan::kelasTeks).orElse(null),
                        isi.akhiri() ? null : String.valueOf(isi.kelas())));
        if (isi.akhiri()) {
            hasil.add(new BarisDampak("ditutup", null, isi.mulai().minusDays(1).toString()));
        } else {
            hasil.add(
                    new BarisDampak(
                            "eselon", lama.map(AcuanJabatan::eselon).orElse(null), isi.eselon()));
            hasil.addAll(
                    UsulanBermasa.dampak(
                            semua,
                            isi.mulai(),
                            isi.sampai(),
                            LocalDate.now(jam),
                            AcuanJabatan::kelasTeks,
                            String.valueOf(isi.kelas())));
        }
        hasil.add(new BarisDampak("dasar", null, isi.dasar()));
        pemakai(isi, hasil);
        return hasil;
    }

    private void pemakai(IsiAcuanJabatan isi, List<BarisDampak> hasil) {
        var b =
                (Tuple)
                        em.createNativeQuery(PEMAKAI, Tuple.class)
                                .setParameter("kelas", isi.kelas() == null ? 0 : isi.kelas())
                                .setParameter("nama", isi.nama().strip())
                                .setParameter("jenjang", isi.jenjang().name())
                                .setParameter("hari", LocalDate.now(jam))
                                .getSingleResult();
        hasil.add(new BarisDampak("acuan.jabatan", null, String.valueOf(b.get("jabatan"))));
        hasil.add(new BarisDampak("acuan.orang", null, String.valueOf(b.get("orang"))));
        if (!isi.akhiri()) {
            hasil.add(new BarisDampak("acuan.beda", null, String.valueOf(b.get("beda"))));
        }
    }

    @Override
    public void laksanakan(IsiAcuanJabatan isi, KonteksUsulan konteks) {
        if (isi.akhiri()) {
            berjalan(isi).orElseThrow().tutup(isi.mulai().minusDays(1));
            return;
        }
        PenempatanMasa.dari(rekaman(isi), isi.mulai(), isi.sampai(), LocalDate.now(jam))
                .beriTempat(isi.mulai(), AcuanJabatan::tutup, em::remove);
        em.flush();
        em.persist(new AcuanJabatan(isi, konteks.usulanId()));
    }

    private List<AcuanJabatan> rekaman(IsiAcuanJabatan isi) {
        if (kosong(isi.nama()) || isi.jenjang() == null) {
            return List.of();
        }
        return em.createQuery(
                        "select a from AcuanJabatan a where a.nama = :nama and a.jenjang = :jenjang order by a.mulai",
                        AcuanJabatan.class)
                .setParameter("nama", isi.nama().strip())
                .setParameter("jenjang", isi.jenjang())
                .getResultList();
    }

    private static void teks(List<Pelanggaran> hasil, String bidang, String isi, int maks) {
        if (kosong(isi)) {
            hasil.add(Pelanggaran.pada(bidang, "WAJIB_DIISI"));
        } else if (isi.strip().length() > maks) {
            hasil.add(Pelanggaran.pada(bidang, "TEKS_TERLALU_PANJANG", maks));
        }
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
