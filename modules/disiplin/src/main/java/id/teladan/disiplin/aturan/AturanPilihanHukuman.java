package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** From breaches to the sanctions that are allowed; only one is imposed. PP 94/2021 Pasal 8-14, 33-37. */
public final class AturanPilihanHukuman {

    private static final VersiAturan VERSI =
            new VersiAturan("pilihan-hukuman-pp-94-2021", "1", LocalDate.of(2021, 8, 31));

    /** All versions; the reference date is the day of the breach. */
    public static final KatalogAturan<AturanPilihanHukuman> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanPilihanHukuman()));

    private AturanPilihanHukuman() {}

    /**
     * One breach with the level that the catalogue gives it.
     *
     * @param kode code of the catalogue
     */
    public record Pelanggaran(String kode, TingkatHukuman tingkat) {}

    /**
     * Proposes what may be chosen.
     *
     * @param pelanggaran not empty
     * @param sebelumnya last sanction for the same kind of breach; null without one
     */
    public Hasil<PilihanHukuman> pilih(List<Pelanggaran> pelanggaran, JenisHukuman sebelumnya) {
        var jejak = Jejak.mulai(VERSI);
        for (var p : pelanggaran) {
            jejak.langkah(
                    "Mencari tingkat pelanggaran " + p.kode(),
                    "tabel kewajiban dan larangan menurut dampaknya",
                    Langkah.isi("kode", p.kode()),
                    p.tingkat(),
                    Regulasi.PP_94_2021.pasal("Pasal 9-14"));
        }
        var tingkat = Collections.max(pelanggaran.stream().map(Pelanggaran::tingkat).toList());
        if (pelanggaran.size() > 1) {
            jejak.langkah(
                    "Memilih satu hukuman untuk beberapa pelanggaran",
                    "tingkat yang terberat",
                    Langkah.isi("jumlahPelanggaran", pelanggaran.size()),
                    tingkat,
                    Regulasi.PP_94_2021.pasal("Pasal 33-37"));
        }
        var minimum = JenisHukuman.dari(tingkat).get(0);
        if (sebelumnya != null) {
            var naik = sebelumnya.lebihBerat();
            if (naik.compareTo(minimum) > 0) {
                minimum = naik;
                tingkat = naik.tingkat();
            }
            jejak.langkah(
                    "Memeriksa pengulangan pelanggaran sejenis",
                    "paling ringan satu di atas hukuman terakhir",
                    Langkah.isi("sebelumnya", sebelumnya),
                    minimum,
                    Regulasi.PP_94_2021.pasal("Pasal 33-37"));
        }
        var batas = minimum;
        var diizinkan =
                JenisHukuman.dari(tingkat).stream().filter(j -> j.compareTo(batas) >= 0).toList();
        jejak.langkah(
                "Menyusun hukuman yang boleh dipilih",
                "jenis dalam tingkat itu, mulai yang paling ringan yang diizinkan",
                Langkah.isi("tingkat", tingkat, "minimum", minimum),
                diizinkan,
                Regulasi.PP_94_2021.pasal("Pasal 8"));
        return Hasil.usulan(new PilihanHukuman(tingkat, diizinkan), jejak.selesai());
    }
}
