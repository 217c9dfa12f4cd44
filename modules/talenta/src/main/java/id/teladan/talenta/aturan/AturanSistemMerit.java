package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Index of the merit system, scheme of 2018 and of 2025. PermenPANRB 40/2018 and 19/2025. */
public final class AturanSistemMerit {

    /** Most points of each aspect of the scheme of 2018, in order. */
    public static final List<Integer> MAKS_ASPEK = List.of(40, 40, 120, 40, 80, 40, 16, 24);

    private static final VersiAturan VERSI_2018 =
            new VersiAturan("sistem-merit-permenpanrb-40-2018", "1", LocalDate.of(2018, 1, 1));
    private static final VersiAturan VERSI_2025 =
            new VersiAturan("sistem-merit-permenpanrb-19-2025", "1", LocalDate.of(2025, 12, 31));
    private static final BigDecimal TOTAL_MAKS = BigDecimal.valueOf(400);

    private AturanSistemMerit() {}

    /** Scheme of 2018 from the points of its eight aspects. */
    public static Hasil<NilaiMerit> menurut2018(List<BigDecimal> aspek) {
        var jejak = Jejak.mulai(VERSI_2018);
        var dasar = Regulasi.PERMENPANRB_40_2018.pasal("penilaian mandiri sistem merit");
        var total = Angka.jumlah(aspek);
        jejak.langkah(
                "Menjumlahkan delapan aspek",
                "jumlah poin, paling tinggi 400",
                Langkah.isi("aspek", aspek),
                total,
                dasar);
        var indeks = Angka.bagi(total, TOTAL_MAKS);
        jejak.langkah(
                "Menghitung indeks", "total / 400", Langkah.isi("total", total), indeks, dasar);
        var kategori = KategoriMerit.BURUK;
        if (total.compareTo(BigDecimal.valueOf(325)) >= 0) {
            kategori = KategoriMerit.SANGAT_BAIK;
        } else if (total.compareTo(BigDecimal.valueOf(250)) >= 0) {
            kategori = KategoriMerit.BAIK;
        } else if (total.compareTo(BigDecimal.valueOf(175)) >= 0) {
            kategori = KategoriMerit.KURANG;
        }
        jejak.langkah(
                "Menentukan kategori",
                "325 ke atas Sangat Baik; 250 Baik; 175 Kurang; di bawahnya Buruk",
                Langkah.isi("total", total),
                kategori,
                dasar);
        return Hasil.usulan(new NilaiMerit(total, indeks, kategori), jejak.selesai());
    }

    /**
     * Scheme of 2025.
     *
     * @param koreksi factor for violations, added
     */
    public static Hasil<NilaiMerit> menurut2025(
            BigDecimal maturitas, BigDecimal kepuasan, BigDecimal koreksi) {
        var jejak = Jejak.mulai(VERSI_2025);
        var dasar = Regulasi.PERMENPANRB_19_2025.pasal("pengukuran sistem merit");
        var indeks =
                new BigDecimal("0.75")
                        .multiply(maturitas)
                        .add(new BigDecimal("0.25").multiply(kepuasan))
                        .add(koreksi);
        jejak.langkah(
                "Menghitung indeks",
                "75% x maturitas + 25% x kepuasan + koreksi",
                Langkah.isi("maturitas", maturitas, "kepuasan", kepuasan, "koreksi", koreksi),
                indeks,
                dasar);
        var kategori = KategoriMerit.DASAR;
        if (indeks.compareTo(BigDecimal.ONE) > 0) {
            kategori = KategoriMerit.MAJU;
        } else if (indeks.compareTo(new BigDecimal("0.80")) > 0) {
            kategori = KategoriMerit.TINGGI;
        } else if (indeks.compareTo(new BigDecimal("0.60")) > 0) {
            kategori = KategoriMerit.MENENGAH;
        } else if (indeks.compareTo(new BigDecimal("0.40")) > 0) {
            kategori = KategoriMerit.LANJUTAN;
        }
        jejak.langkah(
                "Menentukan tingkat",
                "di atas 1 Maju; 0,80 Tinggi; 0,60 Menengah; 0,40 Lanjutan; sampai 0,40 Dasar",
                Langkah.isi("indeks", indeks),
                kategori,
                dasar);
        return Hasil.usulan(new NilaiMerit(null, indeks, kategori), jejak.selesai());
    }
}
