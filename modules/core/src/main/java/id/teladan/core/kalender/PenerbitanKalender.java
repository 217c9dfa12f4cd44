package id.teladan.core.kalender;

import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import id.teladan.core.waktu.KalenderKerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publishes the calendar of a year, or changes a published one: one officer proposes, another one decides. */
@ApplicationScoped
class PenerbitanKalender implements PelaksanaUsulan<IsiKalender> {

    static final String JENIS = "KALENDER_TAHUN";

    private static final int BARIS_HARI_TERBANYAK = 60;

    @Inject EntityManager em;
    @Inject PembacaKalender pembaca;
    @Inject KalenderKerja kalender;
    @Inject @Any Instance<HitunganTerbuka> hitungan;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<IsiKalender> isi() {
        return IsiKalender.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGELOLA_KALENDER;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MENGELOLA_KALENDER;
    }

    @Override
    public String sasaran(IsiKalender isi) {
        return String.valueOf(isi.tahun());
    }

    @Override
    public String ringkasan(IsiKalender isi) {
        return "Kalender " + isi.tahun();
    }

    @Override
    public String tautan(IsiKalender isi) {
        return "/pengaturan/kalender?tahun=" + isi.tahun();
    }

    @Override
    public List<Pelanggaran> periksa(IsiKalender isi) {
        var hasil =
                new ArrayList<>(
                        PemeriksaKalender.periksa(isi, pembaca.namaUnit(unit(isi)).keySet()));
        if (hasil.isEmpty() && pembaca.terbit(isi.tahun()).filter(isi::equals).isPresent()) {
            hasil.add(Pelanggaran.pada("", "KALENDER_TIDAK_BERUBAH"));
        }
        return hasil;
    }

    @Override
    public List<BarisDampak> dampak(IsiKalender isi) {
        var lama = pembaca.terbit(isi.tahun());
        var hasil = new ArrayList<BarisDampak>();
        hasil.add(
                new BarisDampak(
                        "dasarkalender",
                        lama.map(IsiKalender::dasarId).orElse(null),
                        isi.dasarId()));
        var kini = kalender.terbaca();
        var nanti = kalender.terbacaDengan(isi.tahun(), umum(isi));
        for (var pola : PolaKerja.values()) {
            hasil.add(
                    new BarisDampak(
                            "harikerja." + pola,
                            jumlah(kini, isi, pola),
                            jumlah(nanti, isi, pola)));
        }
        hari(lama.orElse(new IsiKalender(isi.tahun(), null, List.of())), isi).stream()
                .limit(BARIS_HARI_TERBANYAK)
                .forEach(hasil::add);
        for (var h : hitungan) {
            for (var satu : h.terbuka(isi.tahun())) {
                var sebelum = satu.hitung().apply(kini);
                var sesudah = satu.hitung().apply(nanti);
                if (!Objects.equals(sebelum, sesudah)) {
                    hasil.add(new BarisDampak(satu.label(), sebelum, sesudah));
                }
            }
        }
        return hasil;
    }

    @Override
    public void laksanakan(IsiKalender isi, KonteksUsulan konteks) {
        var ada = em.find(KalenderTahun.class, isi.tahun());
        var tahun = ada == null ? new KalenderTahun(isi.tahun()) : ada;
        tahun.terbitkan(isi.dasarId(), konteks.usulanId());
        em.persist(tahun);
        var baru = menurutKunci(isi);
        for (var rekaman : pembaca.rekaman(isi.tahun())) {
            var b = baru.remove(rekaman.butir().kunci());
            if (b == null) {
                em.remove(rekaman);
            } else {
                rekaman.isi(b);
            }
        }
        em.flush();
        baru.values().forEach(b -> em.persist(new HariLiburTercatat(b)));
    }

    /** One line for each day that comes, goes or is named otherwise. */
    private List<BarisDampak> hari(IsiKalender lama, IsiKalender isi) {
        var nama =
                pembaca.namaUnit(
                        Stream.concat(unit(lama).stream(), unit(isi).stream()).distinct().toList());
        var dahulu = menurutKunci(lama);
        var nanti = menurutKunci(isi);
        return Stream.concat(dahulu.keySet().stream(), nanti.keySet().stream())
                .distinct()
                .sorted()
                .filter(k -> !Objects.equals(dahulu.get(k), nanti.get(k)))
                .map(
                        k ->
                                new BarisDampak(
                                        k.substring(0, k.indexOf('|')),
                                        sebutan(dahulu.get(k), nama),
                                        sebutan(nanti.get(k), nama)))
                .toList();
    }

    private static String sebutan(ButirLibur b, Map<Long, String> unit) {
        if (b == null) {
            return null;
        }
        return b.nama() + (b.unitId() == null ? "" : ", " + unit.getOrDefault(b.unitId(), "-"));
    }

    private static String jumlah(KalenderTerbaca kalender, IsiKalender isi, PolaKerja pola) {
        return kalender.terbit(isi.tahun())
                ? String.valueOf(
                        kalender.hariKerjaAntara(
                                        LocalDate.of(isi.tahun(), 1, 1),
                                        LocalDate.of(isi.tahun(), 12, 31),
                                        pola)
                                .size())
                : null;
    }

    private static List<HariLibur> umum(IsiKalender isi) {
        return isi.libur().stream()
                .filter(b -> b.unitId() == null && b.tanggal() != null)
                .map(ButirLibur::libur)
                .toList();
    }

    private static List<Long> unit(IsiKalender isi) {
        return isi.libur().stream().map(ButirLibur::unitId).filter(Objects::nonNull).toList();
    }

    private static Map<String, ButirLibur> menurutKunci(IsiKalender isi) {
        return isi.libur().stream()
                .collect(Collectors.toMap(ButirLibur::kunci, b -> b, (a, b) -> b, TreeMap::new));
    }
}
