package id.teladan.disiplin.perkara;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.disiplin.aturan.AturanKetidakhadiran;
import id.teladan.disiplin.aturan.AturanPilihanHukuman;
import id.teladan.disiplin.aturan.Dampak;
import id.teladan.disiplin.aturan.FaktaKetidakhadiran;
import id.teladan.disiplin.aturan.JabatanPelapor;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.KatalogPelanggaran;
import id.teladan.disiplin.aturan.Pelanggar;
import id.teladan.disiplin.aturan.RuntunTidakMasuk;
import id.teladan.disiplin.aturan.TingkatHukuman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Asks the rules what the alleged breaches of a case lead to. The officer decides; this only proposes. */
@ApplicationScoped
public class PengusulHukuman {

    @Inject EntityManager em;

    /** Earlier sanction of the same person. */
    private record Lalu(JenisHukuman jenis, LocalDate tanggal, String kode, List<LocalDate> hari) {}

    /** The level of a breach that is not absence, or the problem of the field. */
    public static Optional<TingkatHukuman> tingkat(String kode, Dampak dampak, Pelanggar siapa) {
        if (kode.equals(KatalogPelanggaran.LAPORAN_HARTA)) {
            return KatalogPelanggaran.laporanHarta(JabatanPelapor.valueOf(siapa.name()));
        }
        if (KatalogPelanggaran.menurutDampak(kode) && dampak == null) {
            return Optional.empty();
        }
        return KatalogPelanggaran.tingkat(kode, dampak == null ? Dampak.UNIT : dampak);
    }

    /** Problems of days of absence: one year, its calendar published, working days only. */
    public static List<Pelanggaran> periksaHari(List<LocalDate> hari, KalenderTerbaca kalender) {
        var masalah = new ArrayList<Pelanggaran>();
        for (var h : hari) {
            if (!kalender.terbit(h.getYear())) {
                masalah.add(Pelanggaran.pada("hari", KalenderTerbaca.BELUM_TERBIT, h.getYear()));
                return masalah;
            }
            if (!kalender.hariKerja(h, PolaKerja.K5)) {
                masalah.add(Pelanggaran.pada("hari", "DIS-012", h));
            }
        }
        if (hari.stream().map(LocalDate::getYear).distinct().count() > 1) {
            masalah.add(Pelanggaran.pada("hari", "TIDAK_MASUK_DUA_TAHUN"));
        }
        return masalah;
    }

    /** What the breaches lead to, judged by the last day of what happened. */
    public Usul usulkan(
            Perkara perkara,
            Pelanggar siapa,
            List<Dugaan> dugaan,
            KalenderTerbaca kalender,
            ParameterTerbaca parameter) {
        var lalu = lalu(perkara);
        Usul terberat = null;
        var jejak = new ArrayList<Jejak>();
        for (var d : dugaan) {
            if (d.kode().equals(KatalogPelanggaran.KETIDAKHADIRAN)) {
                var usul = ketidakhadiran(perkara, d, lalu, kalender, parameter);
                jejak.add(usul.jejak());
                terberat = lebihBerat(terberat, usul);
            }
        }
        var lain =
                dugaan.stream()
                        .filter(d -> !d.kode().equals(KatalogPelanggaran.KETIDAKHADIRAN))
                        .toList();
        if (!lain.isEmpty()) {
            var usul = pilihan(perkara, siapa, lain, lalu);
            jejak.add(usul.jejak());
            terberat = lebihBerat(terberat, usul);
        }
        if (terberat == null) {
            throw PelanggaranAturan.kode("DIS-013");
        }
        var gabungan = Jejak.mulai(terberat.jejak().aturan());
        jejak.forEach(gabungan::semua);
        return new Usul(
                terberat.tingkat(), terberat.diizinkan(), terberat.telaah(), gabungan.selesai());
    }

    private static Usul lebihBerat(Usul a, Usul b) {
        if (a == null || a.minimum() == null) {
            return b;
        }
        return b.minimum() != null && b.minimum().compareTo(a.minimum()) > 0 ? b : a;
    }

    private static Usul ketidakhadiran(
            Perkara perkara,
            Dugaan d,
            List<Lalu> lalu,
            KalenderTerbaca kalender,
            ParameterTerbaca parameter) {
        var acuan = perkara.kejadianSampai();
        var hari = new TreeSet<>(d.hari());
        var riwayat = new ArrayList<FaktaKetidakhadiran.Riwayat>();
        for (var l : lalu) {
            if (l.kode().equals(KatalogPelanggaran.KETIDAKHADIRAN)) {
                l.hari().stream().filter(h -> h.getYear() == acuan.getYear()).forEach(hari::add);
                riwayat.add(
                        new FaktaKetidakhadiran.Riwayat(
                                l.jenis(), l.hari().size(), l.tanggal().getYear()));
            }
        }
        var runtun =
                RuntunTidakMasuk.dari(
                        hari,
                        AturanKetidakhadiran.panjangBerturut(parameter, acuan),
                        PolaKerja.K5,
                        kalender);
        var hasil =
                AturanKetidakhadiran.KATALOG
                        .pada(acuan)
                        .usulkan(
                                new FaktaKetidakhadiran(
                                        perkara.jenisPegawai(),
                                        acuan.getYear(),
                                        hari.size(),
                                        runtun.terpanjang(),
                                        runtun.mencapai() == null
                                                ? null
                                                : YearMonth.from(runtun.mencapai()),
                                        d.menitKurang(),
                                        riwayat),
                                parameter,
                                acuan);
        var usulan = hasil.nilaiUsulan().map(u -> u.usulan()).orElse(null);
        return new Usul(
                usulan == null ? null : usulan.tingkat(),
                usulan == null ? List.of() : List.of(usulan),
                hasil.pilih(u -> null, t -> t.alasan(), p -> p.alasan()),
                hasil.jejak());
    }

    private static Usul pilihan(
            Perkara perkara, Pelanggar siapa, List<Dugaan> dugaan, List<Lalu> lalu) {
        var pelanggaran =
                dugaan.stream()
                        .map(
                                d ->
                                        new AturanPilihanHukuman.Pelanggaran(
                                                d.kode(),
                                                tingkat(d.kode(), d.dampak(), siapa)
                                                        .orElseThrow(
                                                                () ->
                                                                        PelanggaranAturan.kode(
                                                                                "DAMPAK_TIDAK_DIATUR",
                                                                                d.kode(),
                                                                                d.dampak()))))
                        .toList();
        var sebelumnya =
                lalu.stream()
                        .filter(l -> dugaan.stream().anyMatch(d -> d.kode().equals(l.kode())))
                        .map(Lalu::jenis)
                        .findFirst()
                        .orElse(null);
        var hasil =
                AturanPilihanHukuman.KATALOG
                        .pada(perkara.kejadianSampai())
                        .pilih(pelanggaran, sebelumnya);
        var nilai = hasil.nilaiUsulan().orElseThrow();
        return new Usul(nilai.tingkat(), nilai.diizinkan(), null, hasil.jejak());
    }

    /** Sanctions that still count, the latest first. */
    private List<Lalu> lalu(Perkara perkara) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select k.hukuman as jenis, cast(k.ditetapkan as char) as tanggal, d.kode as kode, d.hari as hari"
                                        + " from disiplin_perkara k join disiplin_dugaan d on d.perkara_id = k.id where k.pegawai_id ="
                                        + " :pegawai and k.id <> :id and k.hukuman is not null and k.status <> 'DIBATALKAN' order by"
                                        + " k.ditetapkan desc, k.id desc",
                                Tuple.class)
                        .setParameter("pegawai", perkara.pegawaiId())
                        .setParameter("id", perkara.id())
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Lalu(
                                        JenisHukuman.valueOf(NilaiSql.teks(b, "jenis")),
                                        LocalDate.parse(NilaiSql.teks(b, "tanggal")),
                                        NilaiSql.teks(b, "kode"),
                                        Dugaan.baca(NilaiSql.teks(b, "hari"))))
                .toList();
    }
}
