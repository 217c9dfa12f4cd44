package id.teladan.presensi.cuti;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.presensi.aturan.AturanCuti;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.ParameterCuti;
import id.teladan.presensi.aturan.PermintaanCuti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts a request by the rules, with the balance and what it collides with. */
@ApplicationScoped
class PenghitungCuti {

    private static final String PEGAWAI =
            """
            select p.id as id, p.status as status, cast(coalesce(p.tmt_cpns, p.tmt_pns) as char) as tmt, u.id as unit_id,
              j.jenjang as jenjang, (select cast(max(w.sampai) as char) from core_riwayat w where w.pegawai_id = p.id and w.jenis =
                'KONTRAK' and w.tmt <= :hari and w.digantikan_oleh is null and w.dibatalkan is null) as kontrak
            from core_pegawai p
            left join core_penugasan t on t.id = (select max(d.id) from core_penugasan d where d.pegawai_id = p.id
              and d.jenis = 'DEFINITIF' and d.mulai <= :hari and (d.sampai is null or d.sampai >= :hari))
            left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id
            where p.id = :id
            """;

    private static final List<StatusCuti> MASIH_BERLAKU =
            List.of(
                    StatusCuti.DIAJUKAN,
                    StatusCuti.DIPERTIMBANGKAN,
                    StatusCuti.PERUBAHAN,
                    StatusCuti.DISETUJUI);

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;
    @Inject KalenderKerja kalender;
    @Inject BukuSaldo buku;

    PegawaiCuti pegawai(long id) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(PEGAWAI, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("hari", LocalDate.now(jam))
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new PegawaiCuti(
                                        NilaiSql.angka(b, "id"),
                                        StatusPegawai.valueOf(NilaiSql.teks(b, "status")),
                                        NilaiSql.teks(b, "tmt") == null
                                                ? null
                                                : LocalDate.parse(NilaiSql.teks(b, "tmt")),
                                        NilaiSql.angka(b, "unit_id"),
                                        NilaiSql.teks(b, "jenjang"),
                                        BacaCuti.hari(b, "kontrak")))
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    SaldoTerbaca saldo(PegawaiCuti orang, int tahun) {
        return saldo(orang, tahun, parameter.terbaca());
    }

    private SaldoTerbaca saldo(PegawaiCuti orang, int tahun, ParameterTerbaca nilai) {
        return buku.baca(
                orang.id(), orang.tmt() == null ? LocalDate.now(jam) : orang.tmt(), tahun, nilai);
    }

    /**
     * Counts days that stand in {@code isi}, which has a kind and both days.
     *
     * @param kecuali the request itself, which does not collide with itself; null for a new one
     */
    PerkiraanCuti hitung(PegawaiCuti orang, IsiCuti isi, Long kecuali) {
        var nilai = parameter.terbaca();
        var masaKerja = orang.masaKerjaBulan(isi.dari());
        var hasil =
                AturanCuti.KATALOG
                        .pada(isi.dari())
                        .periksa(
                                new PermintaanCuti(
                                        isi.jenis(),
                                        isi.dari(),
                                        isi.sampai(),
                                        nilai.berlaku(ParameterCuti.POLA, isi.dari()).nilai(),
                                        orang.jenis(),
                                        masaKerja,
                                        isi.anakKe() == null ? 1 : isi.anakKe(),
                                        isi.keperluan(),
                                        orang.kontrakSampai()),
                                orang.unitId() == null
                                        ? kalender.terbaca()
                                        : kalender.terbaca(orang.unitId()),
                                nilai);
        var cuti = hasil.nilaiUsulan().orElseThrow();
        var saldo =
                isi.jenis() == JenisCuti.TAHUNAN ? saldo(orang, isi.dari().getYear(), nilai) : null;
        var bentrok = new ArrayList<Bentrok>();
        var menunggu = 0;
        for (var lain : lain(orang.id(), isi)) {
            var c = lain.bentrok();
            var diri = kecuali != null && kecuali == c.id();
            if (!diri && !c.dari().isAfter(isi.sampai()) && !c.sampai().isBefore(isi.dari())) {
                bentrok.add(c);
            }
            if (!diri && c.status().menunggu() && c.jenis() == JenisCuti.TAHUNAN) {
                menunggu += lain.hari();
            }
        }
        return new PerkiraanCuti(
                cuti.hariDibebankan(),
                cuti.diizinkan(),
                cuti.alasan(),
                masaKerja,
                hasil.jejak(),
                saldo,
                menunggu,
                bentrok);
    }

    private record Lain(Bentrok bentrok, int hari) {}

    private List<Lain> lain(long pegawaiId, IsiCuti isi) {
        return em
                .createQuery(
                        "select c.id, c.jenis, c.status, c.dari, c.sampai, c.hari, c.kembaliPada from Cuti c where c.pegawaiId = :pegawai and c.sampai"
                                + " >= :awal and c.dari <= :akhir and c.status in (:status) order by c.dari",
                        Object[].class)
                .setParameter("pegawai", pegawaiId)
                .setParameter("status", MASIH_BERLAKU)
                .setParameter("awal", isi.dari().withDayOfYear(1))
                .setParameter("akhir", LocalDate.of(isi.sampai().getYear(), 12, 31))
                .getResultList()
                .stream()
                .map(
                        b ->
                                new Lain(
                                        new Bentrok(
                                                (Long) b[0],
                                                (JenisCuti) b[1],
                                                (StatusCuti) b[2],
                                                (LocalDate) b[3],
                                                b[6] == null
                                                        ? (LocalDate) b[4]
                                                        : ((LocalDate) b[6]).minusDays(1)),
                                        (Integer) b[5]))
                .toList();
    }

    /** What keeps a form from being kept as a draft or submitted; all problems at once. */
    List<Pelanggaran> kurang(IsiCuti isi, boolean ajukan) {
        var masalah = new ArrayList<Pelanggaran>();
        wajib(masalah, isi.jenis() == null, "jenis", "CUTI-022");
        wajib(masalah, isi.dari() == null, "dari", "CUTI-010");
        wajib(masalah, isi.sampai() == null, "sampai", "CUTI-011");
        if (isi.dari() != null && isi.sampai() != null) {
            if (isi.sampai().isBefore(isi.dari())) {
                masalah.add(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_DARI"));
            } else if (isi.jenis() == JenisCuti.TAHUNAN
                    && isi.dari().getYear() != isi.sampai().getYear()) {
                masalah.add(Pelanggaran.pada("sampai", "CUTI-015", isi.dari().getYear()));
            }
        }
        wajib(
                masalah,
                isi.jenis() == JenisCuti.MELAHIRKAN && isi.anakKe() == null,
                "anakKe",
                "CUTI-021");
        if (ajukan) {
            wajib(masalah, isi.alasan().isEmpty(), "alasan", "CUTI-012");
            wajib(masalah, isi.alamat().isEmpty(), "alamat", "CUTI-013");
            wajib(masalah, isi.telepon().isEmpty(), "telepon", "CUTI-014");
            wajib(
                    masalah,
                    isi.jenis() == JenisCuti.SAKIT && isi.berkas().isEmpty(),
                    "berkas",
                    "CUTI-020");
        }
        return masalah;
    }

    private static void wajib(
            List<Pelanggaran> masalah, boolean kurang, String bidang, String kode) {
        if (kurang) {
            masalah.add(Pelanggaran.pada(bidang, kode));
        }
    }

    /** What forbids the submission of a complete form. */
    List<Pelanggaran> larangan(IsiCuti isi, PerkiraanCuti hitungan) {
        var masalah = new ArrayList<Pelanggaran>();
        var kini = LocalDate.now(jam);
        var mendadak =
                switch (isi.jenis()) {
                    case SAKIT, MELAHIRKAN, ALASAN_PENTING -> true;
                    case TAHUNAN, BESAR, CLTN -> false;
                };
        var susulan =
                mendadak
                        ? parameter
                                .terbaca()
                                .berlaku(ParameterCuti.HARI_SUSULAN, kini)
                                .nilai()
                                .intValue()
                        : 0;
        if (isi.dari().isBefore(kini.minusDays(susulan))) {
            masalah.add(
                    mendadak
                            ? Pelanggaran.pada("dari", "CUTI-029", susulan)
                            : Pelanggaran.pada("dari", "CUTI-016"));
        }
        if (!hitungan.diizinkan()) {
            hitungan.alasan().forEach(a -> masalah.add(Pelanggaran.pada("", "CUTI-019", a)));
        }
        hitungan.bentrok()
                .forEach(
                        b ->
                                masalah.add(
                                        Pelanggaran.pada(
                                                "dari",
                                                "CUTI-017",
                                                b.jenis().sebutan(),
                                                b.dari(),
                                                b.sampai())));
        if (!hitungan.cukup()) {
            masalah.add(
                    Pelanggaran.pada(
                            "sampai",
                            "CUTI-018",
                            hitungan.saldo().sisa().total(),
                            hitungan.hari()));
        }
        return masalah;
    }

    /** A colleague who is away himself on one of these days cannot stand in. */
    List<Pelanggaran> penggantiPergi(IsiCuti isi) {
        if (isi.penggantiId() == null) {
            return List.of();
        }
        var pergi =
                em.createQuery(
                                "select count(c) from Cuti c where c.pegawaiId = :pengganti and c.status = :status and c.dari <="
                                        + " :sampai and c.sampai >= :dari and (c.kembaliPada is null or c.kembaliPada > :dari)",
                                Long.class)
                        .setParameter("pengganti", isi.penggantiId())
                        .setParameter("status", StatusCuti.DISETUJUI)
                        .setParameter("dari", isi.dari())
                        .setParameter("sampai", isi.sampai())
                        .getSingleResult();
        return pergi == 0 ? List.of() : List.of(Pelanggaran.pada("pengganti", "CUTI-032"));
    }
}
