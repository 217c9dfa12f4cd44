package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Competence of a person against the standard of a post. PermenPANRB 38/2017. */
public final class AturanJobPersonMatch {

    private static final VersiAturan VERSI =
            new VersiAturan("job-person-match-permenpanrb-38-2017", "1", LocalDate.of(2020, 1, 1));

    /** All versions; the reference date is the day of the assessment. */
    public static final KatalogAturan<AturanJobPersonMatch> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanJobPersonMatch()));

    private AturanJobPersonMatch() {}

    /** Compares the sums of the levels of nine competences. */
    public Hasil<Kecocokan> cocokkan(
            List<Integer> standar,
            List<Integer> capaian,
            TujuanAsesmen tujuan,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var dasar = Regulasi.PERMENPANRB_38_2017.pasal("kesesuaian kompetensi");
        var jumlahStandar = standar.stream().mapToLong(Integer::longValue).sum();
        var jumlahCapaian = capaian.stream().mapToLong(Integer::longValue).sum();
        jejak.langkah(
                "Menjumlahkan tingkat kompetensi",
                "jumlah sembilan kompetensi",
                Langkah.isi("standar", standar, "capaian", capaian),
                Langkah.isi("standar", jumlahStandar, "capaian", jumlahCapaian),
                dasar);
        var persen =
                Angka.bagi(
                                Angka.SERATUS.multiply(BigDecimal.valueOf(jumlahCapaian)),
                                BigDecimal.valueOf(jumlahStandar))
                        .min(Angka.SERATUS);
        jejak.langkah(
                "Menghitung kecocokan",
                "capaian / standar x 100%, paling tinggi 100%",
                Langkah.isi("standar", jumlahStandar, "capaian", jumlahCapaian),
                Angka.tampil(persen),
                dasar);
        var urutan =
                tujuan == TujuanAsesmen.PENGISIAN
                        ? List.of(KategoriJpm.MS, KategoriJpm.MMS, KategoriJpm.KMS)
                        : List.of(
                                KategoriJpm.OPTIMAL,
                                KategoriJpm.CUKUP_OPTIMAL,
                                KategoriJpm.KURANG_OPTIMAL);
        var kategori =
                urutan.stream()
                        .filter(
                                k ->
                                        persen.compareTo(
                                                        parameter.pada(
                                                                ParameterTalenta.BATAS_JPM.get(k),
                                                                acuan))
                                                >= 0)
                        .findFirst()
                        .orElse(urutan.get(2));
        jejak.langkah(
                "Menentukan kategori",
                "pita persen menurut tujuan; dibandingkan tanpa pembulatan",
                Langkah.isi("tujuan", tujuan),
                kategori,
                dasar);
        return Hasil.usulan(new Kecocokan(persen, kategori), jejak.selesai());
    }
}
