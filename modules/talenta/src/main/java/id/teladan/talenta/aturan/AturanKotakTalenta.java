package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Nine boxes of performance and potential. PermenPANRB 3/2020. */
public final class AturanKotakTalenta {

    private static final VersiAturan VERSI =
            new VersiAturan("kotak-talenta-permenpanrb-3-2020", "1", LocalDate.of(2020, 1, 1));

    /** All versions; the reference date is the day of mapping. */
    public static final KatalogAturan<AturanKotakTalenta> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanKotakTalenta()));

    private static final Dasar PEMETAAN = Regulasi.PERMENPANRB_3_2020.pasal("pemetaan talenta");

    private AturanKotakTalenta() {}

    /** Weighed score of potential from its four components, each 0 to 100. */
    public BigDecimal skor(List<BigDecimal> komponen, ParameterTerbaca parameter, LocalDate acuan) {
        var jumlah = BigDecimal.ZERO;
        for (var i = 0; i < komponen.size(); i++) {
            var bobot = parameter.pada(ParameterTalenta.BOBOT_POTENSIAL.get(i), acuan);
            jumlah = jumlah.add(Angka.persen(bobot, komponen.get(i)));
        }
        return jumlah;
    }

    /**
     * Finds the box.
     *
     * @param predikat of the last two years, the older first
     * @param komponen components of potential; empty when {@code potensial} was measured as a whole
     * @param potensial score 0 to 100
     */
    public Hasil<KotakTalenta> petakan(
            List<Predikat> predikat,
            List<BigDecimal> komponen,
            BigDecimal potensial,
            Collection<Halangan> halangan,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        if (!komponen.isEmpty()) {
            jejak.langkah(
                    "Menghitung skor potensial",
                    "jumlah bobot x komponen: potensi, kompetensi, rekam jejak, pertimbangan lain",
                    Langkah.isi("komponen", komponen),
                    potensial,
                    parameter.berlaku(ParameterTalenta.BOBOT_POTENSIAL.get(0), acuan).dasar());
        }
        var terendah = Collections.max(predikat);
        var kinerja =
                switch (terendah) {
                    case SANGAT_BAIK -> SumbuKinerja.DI_ATAS_EKSPEKTASI;
                    case BAIK -> SumbuKinerja.SESUAI_EKSPEKTASI;
                    default -> SumbuKinerja.DI_BAWAH_EKSPEKTASI;
                };
        jejak.langkah(
                "Menentukan sumbu kinerja",
                "predikat yang lebih rendah dari dua tahun terakhir",
                Langkah.isi("predikat", predikat),
                kinerja,
                Regulasi.RANCANGAN_TELADAN.pasal("Talenta: sumbu kinerja"));
        var tinggi = parameter.berlaku(ParameterTalenta.BATAS_TINGGI, acuan);
        var menengah = parameter.berlaku(ParameterTalenta.BATAS_MENENGAH, acuan);
        var sumbu = SumbuPotensial.RENDAH;
        if (potensial.compareTo(tinggi.nilai()) >= 0) {
            sumbu = SumbuPotensial.TINGGI;
        } else if (potensial.compareTo(menengah.nilai()) >= 0) {
            sumbu = SumbuPotensial.MENENGAH;
        }
        jejak.langkah(
                "Menentukan sumbu potensial",
                "skor >= %s tinggi; >= %s menengah; selain itu rendah"
                        .formatted(Angka.teks(tinggi.nilai()), Angka.teks(menengah.nilai())),
                Langkah.isi("skorPotensial", potensial),
                sumbu,
                tinggi.dasar());
        var kotak = kotak(kinerja, sumbu);
        jejak.langkah(
                "Menentukan kotak talenta",
                "kinerja x potensial",
                Langkah.isi("sumbuKinerja", kinerja, "sumbuPotensial", sumbu),
                kotak,
                PEMETAAN);
        var semua = halangan.stream().distinct().sorted().toList();
        if (!semua.isEmpty()) {
            jejak.langkah(
                    "Memeriksa halangan",
                    "yang terhalang tidak masuk kelompok rencana suksesi",
                    Langkah.isi("halangan", semua),
                    "dikecualikan",
                    Regulasi.RANCANGAN_TELADAN.pasal(
                            "Talenta: pengecualian dari kelompok suksesi"));
        }
        return Hasil.usulan(
                new KotakTalenta(kotak, kinerja, sumbu, potensial, rekomendasi(kotak), semua),
                jejak.selesai());
    }

    private static int kotak(SumbuKinerja kinerja, SumbuPotensial potensial) {
        return switch (kinerja) {
            case DI_ATAS_EKSPEKTASI ->
                    switch (potensial) {
                        case TINGGI -> 9;
                        case MENENGAH -> 7;
                        case RENDAH -> 4;
                    };
            case SESUAI_EKSPEKTASI ->
                    switch (potensial) {
                        case TINGGI -> 8;
                        case MENENGAH -> 5;
                        case RENDAH -> 2;
                    };
            case DI_BAWAH_EKSPEKTASI ->
                    switch (potensial) {
                        case TINGGI -> 6;
                        case MENENGAH -> 3;
                        case RENDAH -> 1;
                    };
        };
    }

    private static List<String> rekomendasi(int kotak) {
        return switch (kotak) {
            case 9 ->
                    List.of(
                            "dipromosikan dan dipertahankan",
                            "masuk kelompok rencana suksesi instansi/nasional",
                            "penghargaan");
            case 8 ->
                    List.of(
                            "dipertahankan",
                            "masuk kelompok rencana suksesi instansi",
                            "rotasi/perluasan jabatan",
                            "bimbingan kinerja");
            case 7 ->
                    List.of(
                            "dipertahankan",
                            "masuk kelompok rencana suksesi instansi",
                            "rotasi/pengayaan jabatan",
                            "pengembangan kompetensi",
                            "tugas belajar");
            case 6 -> List.of("penempatan yang sesuai", "bimbingan kinerja", "konseling kinerja");
            case 5 ->
                    List.of(
                            "penempatan yang sesuai",
                            "bimbingan kinerja",
                            "pengembangan kompetensi");
            case 4 -> List.of("rotasi", "pengembangan kompetensi");
            case 3 ->
                    List.of(
                            "bimbingan kinerja",
                            "konseling kinerja",
                            "pengembangan kompetensi",
                            "penempatan yang sesuai");
            case 2 ->
                    List.of(
                            "bimbingan kinerja",
                            "pengembangan kompetensi",
                            "penempatan yang sesuai");
            default -> List.of("diproses sesuai ketentuan peraturan perundang-undangan");
        };
    }
}
