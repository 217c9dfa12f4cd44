package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Index of the merit system, scheme of 2018 and of 2025. PermenPANRB 40/2018 and 19/2025. */
public final class AturanSistemMerit {

    /** Number of aspects of the scheme of 2018. */
    public static final int JUMLAH_ASPEK = ParameterTalenta.MERIT_ASPEK.size();

    private static final VersiAturan VERSI_2018 =
            new VersiAturan("sistem-merit-permenpanrb-40-2018", "1", LocalDate.of(2018, 1, 1));
    private static final VersiAturan VERSI_2025 =
            new VersiAturan("sistem-merit-permenpanrb-19-2025", "1", LocalDate.of(2025, 12, 31));
    private static final Dasar DASAR_2018 =
            Regulasi.PERMENPANRB_40_2018.pasal("penilaian mandiri sistem merit");
    private static final Dasar DASAR_2025 =
            Regulasi.PERMENPANRB_19_2025.pasal("pengukuran sistem merit");

    private AturanSistemMerit() {}

    /** Most points of each aspect of the scheme of 2018, in order. */
    public static List<Integer> maksAspek(ParameterTerbaca parameter, LocalDate acuan) {
        return ParameterTalenta.MERIT_ASPEK.stream().map(k -> parameter.pada(k, acuan)).toList();
    }

    /** Scheme of 2018 from the points of its eight aspects. */
    public static Hasil<NilaiMerit> menurut2018(
            List<BigDecimal> aspek, ParameterTerbaca parameter, LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI_2018);
        var maks =
                BigDecimal.valueOf(
                        maksAspek(parameter, acuan).stream().mapToInt(Integer::intValue).sum());
        var total = Angka.jumlah(aspek);
        jejak.langkah(
                "Menjumlahkan delapan aspek",
                "jumlah poin, paling tinggi " + maks,
                Langkah.isi("aspek", aspek),
                total,
                DASAR_2018);
        var indeks = Angka.bagi(total, maks);
        jejak.langkah(
                "Menghitung indeks",
                "total / " + maks,
                Langkah.isi("total", total),
                indeks,
                DASAR_2018);
        var kategori = KategoriMerit.BURUK;
        for (var batas : ParameterTalenta.MERIT_2018.entrySet()) {
            if (total.compareTo(parameter.pada(batas.getValue(), acuan)) >= 0) {
                kategori = batas.getKey();
                break;
            }
        }
        jejak.langkah(
                "Menentukan kategori",
                batas("sejak", ParameterTalenta.MERIT_2018, parameter, acuan),
                Langkah.isi("total", total),
                kategori,
                DASAR_2018);
        return Hasil.usulan(new NilaiMerit(total, indeks, kategori), jejak.selesai());
    }

    /**
     * Scheme of 2025.
     *
     * @param koreksi factor for violations, added
     */
    public static Hasil<NilaiMerit> menurut2025(
            BigDecimal maturitas,
            BigDecimal kepuasan,
            BigDecimal koreksi,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI_2025);
        var bobotMaturitas = parameter.pada(ParameterTalenta.MERIT_MATURITAS, acuan);
        var bobotKepuasan = parameter.pada(ParameterTalenta.MERIT_KEPUASAN, acuan);
        var indeks =
                Angka.persen(bobotMaturitas, maturitas)
                        .add(Angka.persen(bobotKepuasan, kepuasan))
                        .add(koreksi);
        jejak.langkah(
                "Menghitung indeks",
                "%s%% x maturitas + %s%% x kepuasan + koreksi"
                        .formatted(Angka.teks(bobotMaturitas), Angka.teks(bobotKepuasan)),
                Langkah.isi("maturitas", maturitas, "kepuasan", kepuasan, "koreksi", koreksi),
                indeks,
                DASAR_2025);
        var kategori = KategoriMerit.DASAR;
        for (var batas : ParameterTalenta.MERIT_2025.entrySet()) {
            if (indeks.compareTo(parameter.pada(batas.getValue(), acuan)) > 0) {
                kategori = batas.getKey();
                break;
            }
        }
        jejak.langkah(
                "Menentukan tingkat",
                batas("di atas", ParameterTalenta.MERIT_2025, parameter, acuan),
                Langkah.isi("indeks", indeks),
                kategori,
                DASAR_2025);
        return Hasil.usulan(new NilaiMerit(null, indeks, kategori), jejak.selesai());
    }

    private static String batas(
            String kata,
            Map<KategoriMerit, Kunci<BigDecimal>> kunci,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        return kunci.entrySet().stream()
                .map(
                        k ->
                                "%s %s %s"
                                        .formatted(
                                                k.getKey().name().replace('_', ' '),
                                                kata,
                                                Angka.teks(parameter.pada(k.getValue(), acuan))))
                .collect(Collectors.joining("; "));
    }
}
