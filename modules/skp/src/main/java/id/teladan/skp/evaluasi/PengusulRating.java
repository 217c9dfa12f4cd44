package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.AturanUsulanRating;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.UmpanBalikButir;
import id.teladan.skp.aturan.UsulanRating;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.NilaiBerakhlak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the ratings of the items to the proposal of the two ratings. */
final class PengusulRating {

    /** Ratings by result and by value; what is missing was not rated. */
    record Butir(Map<Long, NilaiButir> hasil, Map<NilaiBerakhlak, NilaiButir> perilaku) {}

    private PengusulRating() {}

    /** Names of the items that are not rated yet: {@code A.1}, {@code B.2}, values by their name. */
    static List<Pelanggaran> belum(IsiSkp isi, Butir butir) {
        var hasil = new ArrayList<Pelanggaran>();
        for (var i = 0; i < isi.utama().size(); i++) {
            tandai(hasil, butir.hasil().get(isi.utama().get(i).id()), "A." + (i + 1));
        }
        for (var i = 0; i < isi.tambahan().size(); i++) {
            tandai(hasil, butir.hasil().get(isi.tambahan().get(i).id()), "B." + (i + 1));
        }
        for (var n : NilaiBerakhlak.values()) {
            tandai(hasil, butir.perilaku().get(n), n.sebutan());
        }
        return hasil;
    }

    /** The proposal; null while items are missing. */
    static Hasil<UsulanRating> usulkan(IsiSkp isi, Butir butir, LocalDate acuan) {
        if (isi.utama().isEmpty() || !belum(isi, butir).isEmpty()) {
            return null;
        }
        return AturanUsulanRating.KATALOG
                .pada(acuan)
                .usulkan(
                        new UmpanBalikButir(
                                isi.utama().stream().map(h -> butir.hasil().get(h.id())).toList(),
                                isi.tambahan().stream()
                                        .map(h -> butir.hasil().get(h.id()))
                                        .toList(),
                                List.of(NilaiBerakhlak.values()).stream()
                                        .map(butir.perilaku()::get)
                                        .toList()),
                        AturanPredikat.KATALOG.pada(acuan));
    }

    private static void tandai(List<Pelanggaran> hasil, NilaiButir rating, String nama) {
        if (rating == null) {
            hasil.add(Pelanggaran.pada("butir", "SKP-502", nama));
        }
    }
}
