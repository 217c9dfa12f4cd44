package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.UsulanRating;
import id.teladan.skp.rencana.NilaiBerakhlak;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;

/** What is stored beside a predicate once and for all: its inputs and how it came about. */
public final class SusunanJejak {

    /** Found once; the static methods of {@code Json} look for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /**
     * What the appraiser decided.
     *
     * @param alasan why he deviates; null when he follows the proposal
     */
    public record Ditetapkan(Rating ratingHasil, Rating ratingPerilaku, String alasan) {}

    private SusunanJejak() {}

    /** The proposal, the two ratings as the appraiser typed them, the quadrant. */
    public static Jejak susun(
            Hasil<UsulanRating> usulan,
            Hasil<PredikatKinerja> kuadran,
            String penilai,
            String sebagai,
            Ditetapkan ditetapkan) {
        return Jejak.mulai(kuadran.jejak().aturan())
                .semua(usulan.jejak())
                .langkah(
                        "Pejabat penilai menetapkan kedua rating",
                        "diketik pejabat penilai; usulan hanya pembanding",
                        Langkah.isi(
                                "penilai",
                                penilai,
                                "sebagai",
                                sebagai,
                                "ratingHasilKerja",
                                ditetapkan.ratingHasil(),
                                "ratingPerilaku",
                                ditetapkan.ratingPerilaku(),
                                "alasan",
                                ditetapkan.alasan() == null
                                        ? "sesuai usulan"
                                        : ditetapkan.alasan()),
                        null,
                        Regulasi.PERMENPANRB_6_2022.pasal("Lampiran, evaluasi kinerja pegawai"))
                .semua(kuadran.jejak())
                .selesai();
    }

    /**
     * The inputs as JSON.
     *
     * @param urutan ids of the results in the order of the sheet
     */
    public static String masukan(
            List<Long> urutan,
            Map<Long, NilaiButir> hasilKerja,
            Map<NilaiBerakhlak, NilaiButir> nilai,
            CapaianOrganisasi capaian,
            Ditetapkan ditetapkan) {
        var hasil = JSON.createObjectBuilder();
        urutan.forEach(h -> hasil.add(String.valueOf(h), hasilKerja.get(h).name()));
        var perilaku = JSON.createObjectBuilder();
        nilai.forEach((n, r) -> perilaku.add(n.name(), r.name()));
        var b =
                JSON.createObjectBuilder()
                        .add("hasilKerja", hasil)
                        .add("perilaku", perilaku)
                        .add("capaianOrganisasi", capaian.name())
                        .add("ratingHasilKerja", ditetapkan.ratingHasil().name())
                        .add("ratingPerilaku", ditetapkan.ratingPerilaku().name());
        if (ditetapkan.alasan() != null) {
            b.add("alasan", ditetapkan.alasan());
        }
        return b.build().toString();
    }
}
