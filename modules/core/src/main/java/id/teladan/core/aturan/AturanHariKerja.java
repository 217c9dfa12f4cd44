package id.teladan.core.aturan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Working days of a period: weekdays of the pattern without declared days off. Perpres 21/2023; SKB 3 Menteri. */
public final class AturanHariKerja {

    private static final VersiAturan VERSI =
            new VersiAturan("hari-kerja-perpres-21-2023", "1", LocalDate.of(2023, 4, 12));

    /** All versions; the reference date is the first day of the period. */
    public static final KatalogAturan<AturanHariKerja> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanHariKerja()));

    private AturanHariKerja() {}

    /**
     * Counts the working days.
     *
     * @param dari first day
     * @param sampai last day, included; not before {@code dari}
     */
    public Hasil<HariKerjaTerhitung> hitung(
            LocalDate dari, LocalDate sampai, PolaKerja pola, KalenderTerbaca kalender) {
        var hariKerja = kalender.hariKerjaAntara(dari, sampai, pola);
        var libur =
                kalender.liburAntara(dari, sampai).stream()
                        .filter(l -> pola.bekerja(l.tanggal().getDayOfWeek()))
                        .toList();
        var menurutPola = hariKerja.size() + libur.size();
        var jejak =
                Jejak.mulai(VERSI)
                        .langkah(
                                "Menghitung hari menurut pola kerja",
                                pola == PolaKerja.K5 ? "Senin sampai Jumat" : "Senin sampai Sabtu",
                                Langkah.isi("dari", dari, "sampai", sampai, "pola", pola),
                                menurutPola,
                                Regulasi.PERPRES_21_2023.pasal("Pasal 3"));
        if (!libur.isEmpty()) {
            jejak.langkah(
                    "Mencari hari libur dan cuti bersama pada hari pola",
                    "hari libur nasional, cuti bersama, dan libur setempat",
                    isi(libur),
                    libur.size(),
                    libur.stream().map(HariLibur::dasar).distinct().toArray(Dasar[]::new));
        }
        jejak.langkah(
                "Menghitung hari kerja",
                "hari menurut pola - hari libur",
                Langkah.isi("hariPola", menurutPola, "hariLibur", libur.size()),
                hariKerja.size(),
                Regulasi.PERPRES_21_2023.pasal("Pasal 3"));
        return Hasil.usulan(new HariKerjaTerhitung(hariKerja), jejak.selesai());
    }

    private static Map<String, Object> isi(List<HariLibur> libur) {
        var hasil = new LinkedHashMap<String, Object>();
        for (var l : libur) {
            hasil.put(l.tanggal().toString(), l.nama());
        }
        return hasil;
    }
}
