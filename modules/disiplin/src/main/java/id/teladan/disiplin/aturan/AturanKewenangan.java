package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which official of the offender's own line may impose a sanction. PP 94/2021 Pasal 16-25, 29. */
public final class AturanKewenangan {

    private static final VersiAturan VERSI =
            new VersiAturan("kewenangan-pp-94-2021", "1", LocalDate.of(2021, 8, 31));

    /** All versions; the reference date is the day of the decision. */
    public static final KatalogAturan<AturanKewenangan> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanKewenangan()));

    private AturanKewenangan() {}

    /**
     * Names the official.
     *
     * @param kosong levels of the line that are vacant, missing or involved in the offence
     * @param atasanLangsung superior of functional staff; null for all others
     */
    public Hasil<Kewenangan> tentukan(
            Pelanggar pelanggar,
            JenisHukuman hukuman,
            Set<Pejabat> kosong,
            Pejabat atasanLangsung) {
        var jejak = Jejak.mulai(VERSI);
        var pejabat = menurutTabel(pelanggar, hukuman, atasanLangsung);
        jejak.langkah(
                "Mencari pejabat yang berwenang menghukum",
                "tabel kewenangan pemerintah provinsi",
                Langkah.isi(
                        "pelanggar", pelanggar,
                        "jenisHukuman", hukuman,
                        "atasanLangsung", atasanLangsung),
                pejabat,
                Regulasi.PP_94_2021.pasal("Pasal 16-23"));
        while (kosong.contains(pejabat) && pejabat != Pejabat.PRESIDEN) {
            var naik = pejabat.diAtasnya();
            jejak.langkah(
                    "Memeriksa jabatan yang kosong atau terlibat",
                    "tidak ada %s: pejabat yang lebih tinggi".formatted(pejabat.sebutan()),
                    Langkah.isi("kosong", pejabat),
                    naik,
                    Regulasi.PP_94_2021.pasal("Pasal 25"));
            pejabat = naik;
        }
        var pemeriksa =
                switch (hukuman.tingkat()) {
                    case RINGAN -> Pemeriksa.ATASAN_LANGSUNG;
                    case SEDANG -> Pemeriksa.TIM_OPSIONAL;
                    case BERAT -> Pemeriksa.TIM_WAJIB;
                };
        jejak.langkah(
                "Menentukan pemeriksa",
                "ringan: atasan langsung; sedang: atasan langsung atau tim; berat: tim wajib",
                Langkah.isi("tingkat", hukuman.tingkat()),
                pemeriksa,
                Regulasi.PP_94_2021.pasal("Pasal 29"));
        return Hasil.usulan(new Kewenangan(pejabat, pemeriksa), jejak.selesai());
    }

    private static Pejabat menurutTabel(
            Pelanggar pelanggar, JenisHukuman hukuman, Pejabat atasanLangsung) {
        var tingkat = hukuman.tingkat();
        var b3 = hukuman == JenisHukuman.B3;
        return switch (pelanggar) {
            case SEKDA, JF_AHLI_UTAMA -> b3 ? Pejabat.PRESIDEN : Pejabat.GUBERNUR;
            case JPT_PRATAMA -> tingkat == TingkatHukuman.RINGAN ? Pejabat.SEKDA : Pejabat.GUBERNUR;
            case ADMINISTRATOR -> bertingkat(tingkat, Pejabat.JPT_PRATAMA, Pejabat.SEKDA);
            case PENGAWAS -> bertingkat(tingkat, Pejabat.ADMINISTRATOR, Pejabat.JPT_PRATAMA);
            case PELAKSANA -> bertingkat(tingkat, Pejabat.PENGAWAS, Pejabat.ADMINISTRATOR);
            case JF -> {
                // below administrator nobody may sanction functional staff
                var atasan =
                        atasanLangsung == null || atasanLangsung == Pejabat.PENGAWAS
                                ? Pejabat.ADMINISTRATOR
                                : atasanLangsung;
                yield bertingkat(tingkat, atasan, atasan);
            }
        };
    }

    private static Pejabat bertingkat(TingkatHukuman tingkat, Pejabat ringan, Pejabat sedang) {
        return switch (tingkat) {
            case RINGAN -> ringan;
            case SEDANG -> sedang;
            case BERAT -> Pejabat.GUBERNUR;
        };
    }
}
