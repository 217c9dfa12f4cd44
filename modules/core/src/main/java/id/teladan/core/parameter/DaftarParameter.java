package id.teladan.core.parameter;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.usulan.DaftarUsulan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All declared parameters with their dated values. */
@UseCase
public class DaftarParameter {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject KatalogKunci katalog;
    @Inject Parameter parameter;
    @Inject DaftarUsulan usulan;

    /** Modules that declare parameters. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public List<String> modul() {
        return katalog.semua().stream().map(t -> t.kelompok().modul()).distinct().sorted().toList();
    }

    /**
     * Parameters as of today by name. One statement.
     *
     * @param cari part of title, name or article; null or empty = all
     * @param modul one module; null or empty = all
     */
    @Izin(Hak.LIHAT_PENGATURAN)
    public List<BarisParameter> semua(String cari, String modul) {
        var terbaca = parameter.terbaca();
        var kata = cari == null ? "" : cari.strip().toLowerCase(Locale.ROOT);
        var rekaman = rekaman(null);
        return katalog.semua().stream()
                .filter(t -> modul == null || modul.isEmpty() || t.kelompok().modul().equals(modul))
                .map(t -> baris(t, terbaca, rekaman))
                .filter(b -> cocok(b, kata))
                .toList();
    }

    /** One parameter with its timeline. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public RincianParameter rincian(String nama) {
        var t =
                katalog.cari(nama)
                        .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
        var terbaca = parameter.terbaca();
        var rekaman = rekaman(nama);
        return new RincianParameter(
                baris(t, terbaca, rekaman),
                masa(t.kunci(), terbaca, rekaman),
                usulan.menunggu("PARAMETER", nama).orElse(null),
                aktif.pelaku().punya(Hak.MENGELOLA_PARAMETER));
    }

    private BarisParameter baris(
            KatalogKunci.Terdaftar t, ParameterTerbaca terbaca, List<NilaiParameter> rekaman) {
        var kunci = t.kunci();
        var hari = LocalDate.now(jam);
        var kini = berlaku(kunci, terbaca, hari);
        return new BarisParameter(
                kunci.nama(),
                kunci.judul(),
                t.kelompok().modul(),
                jenis(kunci.jenis()),
                terbaca.teks(kunci, hari),
                kini.map(NilaiBerlaku::mulai).orElse(null),
                kini.map(n -> n.dasar().id()).orElse(null),
                kini.map(n -> n.dasar().pasal()).orElse(null),
                rekaman.stream().anyMatch(p -> p.kunci().equals(kunci.nama()) && memuat(p, hari)),
                rekaman.stream()
                        .filter(p -> p.kunci().equals(kunci.nama()) && p.mulai().isAfter(hari))
                        .map(NilaiParameter::mulai)
                        .findFirst()
                        .orElse(null),
                t.kelompok().kalkulator());
    }

    private List<MasaNilai> masa(
            Kunci<?> kunci, ParameterTerbaca terbaca, List<NilaiParameter> rekaman) {
        var hari = LocalDate.now(jam);
        var batas = new TreeSet<LocalDate>();
        kunci.bawaan().forEach(b -> tambah(batas, b.mulai(), b.sampai()));
        rekaman.forEach(p -> tambah(batas, p.mulai(), p.sampai()));
        var hasil = new ArrayList<MasaNilai>();
        for (var mulai : batas) {
            var nilai = berlaku(kunci, terbaca, mulai);
            if (nilai.isPresent()) {
                var berikut = batas.higher(mulai);
                var sampai = berikut == null ? null : berikut.minusDays(1);
                hasil.add(
                        0,
                        new MasaNilai(
                                terbaca.teks(kunci, mulai),
                                mulai,
                                sampai,
                                nilai.get().dasar().id(),
                                nilai.get().dasar().pasal(),
                                mulai.isAfter(hari)
                                        ? "AKAN_BERLAKU"
                                        : sampai != null && sampai.isBefore(hari)
                                                ? "BERAKHIR"
                                                : "BERLAKU",
                                rekaman.stream().anyMatch(p -> memuat(p, mulai))));
            }
        }
        return hasil;
    }

    private static void tambah(Set<LocalDate> batas, LocalDate mulai, LocalDate sampai) {
        batas.add(mulai);
        if (sampai != null) {
            batas.add(sampai.plusDays(1));
        }
    }

    private static <T> Optional<NilaiBerlaku<T>> berlaku(
            Kunci<T> kunci, ParameterTerbaca terbaca, LocalDate hari) {
        try {
            return Optional.of(terbaca.berlaku(kunci, hari));
        } catch (PelanggaranAturan e) {
            return Optional.empty(); // no value holds on that day
        }
    }

    private List<NilaiParameter> rekaman(String kunci) {
        return em.createQuery(
                        "select p from NilaiParameter p where :kunci is null or p.kunci = :kunci order by p.kunci, p.mulai",
                        NilaiParameter.class)
                .setParameter("kunci", kunci)
                .getResultList();
    }

    private static boolean memuat(NilaiParameter p, LocalDate hari) {
        return !p.mulai().isAfter(hari) && (p.sampai() == null || !p.sampai().isBefore(hari));
    }

    private static boolean cocok(BarisParameter b, String kata) {
        return kata.isEmpty()
                || (b.nama() + " " + b.judul() + " " + b.dasarId() + " " + b.dasarPasal())
                        .toLowerCase(Locale.ROOT)
                        .contains(kata);
    }

    private static String jenis(Class<?> jenis) {
        return jenis == Integer.class
                ? "BULAT"
                : jenis == BigDecimal.class
                        ? "DESIMAL"
                        : Collection.class.isAssignableFrom(jenis) ? "DAFTAR" : "TEKS";
    }
}
