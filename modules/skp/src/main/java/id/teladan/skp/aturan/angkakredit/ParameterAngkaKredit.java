package id.teladan.skp.aturan.angkakredit;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import id.teladan.skp.aturan.PredikatKinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Dated figures of the conversion. PermenPANRB 1/2023, Peraturan BKN 3/2023. */
public final class ParameterAngkaKredit {

    private static final String SEJAK = "2023-01-01";
    private static final Dasar PERSEN =
            Regulasi.PERATURAN_BKN_3_2023.pasal("konversi predikat kinerja");
    private static final Dasar KOEFISIEN =
            Regulasi.PERMENPANRB_1_2023.pasal("koefisien angka kredit tahunan");
    private static final Dasar KEBUTUHAN =
            Regulasi.PERMENPANRB_1_2023.pasal("kebutuhan angka kredit kumulatif");

    /** Share of the yearly coefficient for each predicate, in percent. */
    static final Map<PredikatKinerja, Kunci<BigDecimal>> PERSEN_PREDIKAT = persen();

    /** Angka kredit of a year with predicate Baik. */
    static final Map<JenjangFungsional, Kunci<BigDecimal>> KOEFISIEN_TAHUNAN =
            setiap(
                    "koefisien",
                    "Angka kredit: koefisien setahun",
                    KOEFISIEN,
                    "12.5",
                    "25",
                    "37.5",
                    "50",
                    "3.75",
                    "5",
                    "12.5",
                    "25");

    /** Needed for the next rank. */
    static final Map<JenjangFungsional, Kunci<BigDecimal>> KEBUTUHAN_PANGKAT =
            setiap(
                    "pangkat",
                    "Angka kredit: kebutuhan kenaikan pangkat",
                    KEBUTUHAN,
                    "50",
                    "100",
                    "150",
                    "200",
                    "15",
                    "20",
                    "50",
                    "100");

    /** Needed for the next level; levels at the top have none. */
    static final Map<JenjangFungsional, Kunci<BigDecimal>> KEBUTUHAN_JENJANG =
            setiap(
                    "jenjang",
                    "Angka kredit: kebutuhan kenaikan jenjang",
                    KEBUTUHAN,
                    "100",
                    "200",
                    "450",
                    null,
                    "15",
                    "60",
                    "100",
                    null);

    /** Share of the need for the next rank that a higher diploma gives, in percent. */
    static final Kunci<BigDecimal> PERSEN_IJAZAH =
            Kunci.persen(
                            "angka-kredit.persen-ijazah",
                            "Angka kredit: tambahan ijazah lebih tinggi (% kebutuhan pangkat)")
                    .bawaan(
                            SEJAK,
                            "25",
                            Regulasi.PERMENPANRB_1_2023.pasal("tambahan angka kredit ijazah"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterAngkaKredit() {}

    private static Map<PredikatKinerja, Kunci<BigDecimal>> persen() {
        return Kunci.setiap(
                PredikatKinerja.class,
                List.of("150", "100", "75", "50", "25"),
                (p, nilai) ->
                        Kunci.desimal(
                                        "angka-kredit.persen." + Kunci.kode(p),
                                        "Angka kredit: persen predikat " + p.sebutan(),
                                        BigDecimal.ZERO,
                                        BigDecimal.valueOf(300))
                                .bawaan(SEJAK, nilai, PERSEN));
    }

    private static Map<JenjangFungsional, Kunci<BigDecimal>> setiap(
            String nama, String judul, Dasar dasar, String... bawaan) {
        return Kunci.setiap(
                JenjangFungsional.class,
                Arrays.asList(bawaan),
                (j, nilai) ->
                        Kunci.desimal(
                                        "angka-kredit." + nama + "." + Kunci.kode(j),
                                        judul + " " + j.sebutan(),
                                        BigDecimal.ZERO,
                                        BigDecimal.valueOf(10_000))
                                .bawaan(SEJAK, nilai, dasar));
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>(PERSEN_PREDIKAT.values());
        hasil.addAll(KOEFISIEN_TAHUNAN.values());
        hasil.addAll(KEBUTUHAN_PANGKAT.values());
        hasil.addAll(KEBUTUHAN_JENJANG.values());
        hasil.add(PERSEN_IJAZAH);
        return List.copyOf(hasil);
    }
}
