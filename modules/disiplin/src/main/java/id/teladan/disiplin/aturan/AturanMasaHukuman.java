package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** When a sanction begins and ends beside one that is still served. PP 94/2021 Pasal 8, 33-37. */
public final class AturanMasaHukuman {

    private static final VersiAturan VERSI =
            new VersiAturan("masa-hukuman-pp-94-2021", "1", LocalDate.of(2021, 8, 31));

    /** All versions; the reference date is the day on which the sanction takes effect. */
    public static final KatalogAturan<AturanMasaHukuman> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanMasaHukuman()));

    private static final Dasar JENIS = Regulasi.PP_94_2021.pasal("Pasal 8");
    private static final Dasar BERSAMAAN = Regulasi.PP_94_2021.pasal("Pasal 33-37");

    private AturanMasaHukuman() {}

    /**
     * Calculates the period.
     *
     * @param berlakuPada day on which the decision takes effect
     * @param berjalan sanction that is being served; null without one
     */
    public Hasil<MasaHukuman> hitung(
            JenisHukuman jenis,
            LocalDate berlakuPada,
            HukumanBerjalan berjalan,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var masih = berjalan != null && !berjalan.berakhir().isBefore(berlakuPada);
        var menunggu = masih && berjalan.jenis().compareTo(jenis) >= 0;
        var menutup = masih && !menunggu;
        var mulai = menunggu ? berjalan.berakhir().plusDays(1) : berlakuPada;
        jejak.langkah(
                "Menentukan hari pertama",
                rumusMulai(masih, menunggu),
                Langkah.isi(
                        "berlakuPada", berlakuPada,
                        "sedangDijalani", berjalan == null ? null : berjalan.jenis(),
                        "berakhir", berjalan == null ? null : berjalan.berakhir()),
                mulai,
                masih ? BERSAMAAN : JENIS);
        var kunci = ParameterDisiplin.LAMA_BULAN.get(jenis);
        if (kunci == null) {
            var b3 = jenis == JenisHukuman.B3;
            var berakhir = b3 ? null : mulai;
            jejak.langkah(
                    "Menentukan hari terakhir",
                    b3
                            ? "pemberhentian tidak berakhir"
                            : "hukuman ringan selesai pada hari berlakunya",
                    Langkah.isi("jenisHukuman", jenis),
                    berakhir,
                    JENIS);
            return Hasil.usulan(
                    new MasaHukuman(List.of(), mulai, berakhir, menutup), jejak.selesai());
        }
        var lama = parameter.berlaku(kunci, acuan);
        var berakhir = mulai.plusMonths(lama.nilai()).minusDays(1);
        jejak.langkah(
                "Menentukan hari terakhir",
                "hari pertama + %d bulan - 1 hari".formatted(lama.nilai()),
                Langkah.isi("mulai", mulai),
                berakhir,
                lama.dasar());
        if (jenis.tingkat() != TingkatHukuman.SEDANG) {
            return Hasil.usulan(
                    new MasaHukuman(List.of(), mulai, berakhir, menutup), jejak.selesai());
        }
        var patokan = menunggu ? berjalan.berakhir() : berlakuPada;
        var pertama = YearMonth.from(patokan).plusMonths(1);
        var bulan = Stream.iterate(pertama, b -> b.plusMonths(1)).limit(lama.nilai()).toList();
        jejak.langkah(
                "Menentukan bulan tunjangan yang dipotong",
                "%d bulan berturut-turut mulai bulan sesudah %s".formatted(lama.nilai(), patokan),
                Langkah.isi("patokan", patokan),
                bulan,
                lama.dasar());
        return Hasil.usulan(new MasaHukuman(bulan, mulai, berakhir, menutup), jejak.selesai());
    }

    private static String rumusMulai(boolean masih, boolean menunggu) {
        if (!masih) {
            return "hari berlakunya keputusan";
        }
        return menunggu
                ? "sesudah hukuman yang sama atau lebih berat selesai dijalani"
                : "hari berlakunya keputusan; hukuman yang lebih ringan dianggap selesai";
    }
}
