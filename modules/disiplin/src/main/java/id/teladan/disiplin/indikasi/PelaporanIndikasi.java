package id.teladan.disiplin.indikasi;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.KatalogPelanggaran;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.disiplin.perkara.Dugaan;
import id.teladan.disiplin.perkara.GarisPejabat;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.PejabatGaris;
import id.teladan.disiplin.perkara.PengusulHukuman;
import id.teladan.disiplin.perkara.Penomoran;
import id.teladan.disiplin.perkara.Perkara;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A superior, Inspektorat or the officers of BKD report a possible breach; no complaint of anybody is needed. PP 94/2021
 * Pasal 24.
 */
@UseCase
public class PelaporanIndikasi {

    private static final int URAIAN_TERPENDEK = 20;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Penomoran penomoran;
    @Inject GarisPejabat garis;
    @Inject BukuLangkah buku;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject KalenderKerja kalender;

    /** Returns the number of the case; the same report sent twice takes effect once. */
    @Izin(Hak.MELAPORKAN_INDIKASI)
    public long lapor(@Valid LaporkanIndikasi cmd) {
        var hari = LocalDate.now(jam);
        var hadir = KatalogPelanggaran.KETIDAKHADIRAN.equals(cmd.kode());
        var mulai = hadir ? terawal(cmd.hari()) : cmd.mulai();
        var sampai = hadir ? terakhir(cmd.hari()) : cmd.sampai();
        var masalah = periksa(cmd, mulai, sampai, hari);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        pastikanDalamLingkup(cmd.pegawaiId(), hari);
        var orang =
                garis.orang(cmd.pegawaiId(), hari)
                        .orElseThrow(() -> PelanggaranAturan.kode("DIS-003"));
        if (!hadir
                && PengusulHukuman.tingkat(cmd.kode(), cmd.dampak(), orang.pelanggar()).isEmpty()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("dampak", "DIS-016", cmd.kode())));
        }
        var ganda = sama(cmd);
        if (!ganda.isEmpty()) {
            return ganda.get(0);
        }
        var oleh = lingkup.petugas(null);
        var atasan = garis.pada(cmd.pegawaiId(), hari).stream().findFirst();
        var perkara =
                new Perkara(
                        penomoran.perkara(hari.getYear()),
                        new Perkara.Terlapor(
                                orang.id(),
                                orang.jenis(),
                                orang.opdId(),
                                atasan.map(PejabatGaris::unitId).orElse(null)),
                        new Perkara.Indikasi(cmd.sumber(), cmd.uraian().strip(), mulai, sampai),
                        oleh);
        em.persist(perkara);
        em.persist(
                new Dugaan(
                        perkara.id(),
                        cmd.kode(),
                        KatalogPelanggaran.menurutDampak(cmd.kode()) ? cmd.dampak() : null,
                        hadir ? cmd.hari() : List.of(),
                        hadir ? cmd.menitKurang() : 0));
        buku.catat(
                perkara,
                new LangkahTercatat.Isi(
                        LangkahPerkara.LAPOR,
                        null,
                        StatusPerkara.INDIKASI,
                        PeranPerkara.PELAPOR,
                        hari,
                        null,
                        null),
                oleh);
        return perkara.id();
    }

    private List<Pelanggaran> periksa(
            LaporkanIndikasi cmd, LocalDate mulai, LocalDate sampai, LocalDate hari) {
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.pegawaiId() == null) {
            masalah.add(Pelanggaran.pada("pegawai", "DIS-010"));
        }
        if (cmd.sumber() == null) {
            masalah.add(Pelanggaran.pada("sumber", "WAJIB_DIISI"));
        }
        if (cmd.uraian() == null || cmd.uraian().strip().length() < URAIAN_TERPENDEK) {
            masalah.add(Pelanggaran.pada("uraian", "DIS-011", URAIAN_TERPENDEK));
        }
        if (cmd.kode() == null || !KatalogPelanggaran.semuaKode().contains(cmd.kode())) {
            masalah.add(Pelanggaran.pada("kode", "DIS-017"));
            return masalah;
        }
        if (cmd.kode().equals(KatalogPelanggaran.KETIDAKHADIRAN)) {
            if (cmd.hari().isEmpty()) {
                masalah.add(Pelanggaran.pada("hari", "DIS-019"));
            } else {
                masalah.addAll(PengusulHukuman.periksaHari(cmd.hari(), kalender.terbaca()));
            }
        } else if (mulai == null || sampai == null || sampai.isBefore(mulai)) {
            masalah.add(Pelanggaran.pada("mulai", "DIS-020"));
        }
        if (sampai != null && sampai.isAfter(hari)) {
            masalah.add(Pelanggaran.pada("sampai", "DIS-021"));
        }
        return masalah;
    }

    private static LocalDate terawal(List<LocalDate> hari) {
        return hari.stream().min(LocalDate::compareTo).orElse(null);
    }

    private static LocalDate terakhir(List<LocalDate> hari) {
        return hari.stream().max(LocalDate::compareTo).orElse(null);
    }

    private void pastikanDalamLingkup(long pegawaiId, LocalDate hari) {
        if (aktif.pelaku().diri(pegawaiId)) {
            throw PelanggaranAturan.kode("DIS-022");
        }
        if (DaftarTerlapor.cari(
                        em,
                        aktif.pelaku(),
                        hari,
                        "p.id = :satu",
                        q -> q.setParameter("satu", pegawaiId))
                .isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
    }

    private List<Long> sama(LaporkanIndikasi cmd) {
        return em.createQuery(
                        "select p.id from Perkara p where p.pegawaiId = :pegawai and p.pelaporId = :saya and p.uraian = :uraian"
                                + " and p.status = :status",
                        Long.class)
                .setParameter("pegawai", cmd.pegawaiId())
                .setParameter("saya", aktif.pelaku().pegawaiId())
                .setParameter("uraian", cmd.uraian().strip())
                .setParameter("status", StatusPerkara.INDIKASI)
                .getResultList();
    }
}
