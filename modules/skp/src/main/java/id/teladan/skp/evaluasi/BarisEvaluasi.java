package id.teladan.skp.evaluasi;

import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.NilaiBerakhlak;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;

/** An evaluation as it was read, with its items and explanation. */
record BarisEvaluasi(JsonObject baris, PengusulRating.Butir butir) {

    static List<BarisEvaluasi> semua(List<JsonObject> evaluasi, List<JsonObject> butir) {
        return evaluasi.stream()
                .map(
                        e ->
                                new BarisEvaluasi(
                                        e,
                                        butir(
                                                butir.stream()
                                                        .filter(
                                                                b ->
                                                                        BacaJson.angka(
                                                                                        b,
                                                                                        "evaluasi")
                                                                                .equals(
                                                                                        BacaJson
                                                                                                .angka(
                                                                                                        e,
                                                                                                        "id")))
                                                        .toList())))
                .toList();
    }

    private static PengusulRating.Butir butir(List<JsonObject> butir) {
        var hasil = new HashMap<Long, NilaiButir>();
        var perilaku = new EnumMap<NilaiBerakhlak, NilaiButir>(NilaiBerakhlak.class);
        for (var b : butir) {
            var rating = BacaJson.pilihan(b, "rating", NilaiButir.class);
            var nilai = BacaJson.pilihan(b, "nilai", NilaiBerakhlak.class);
            if (nilai == null) {
                hasil.put(BacaJson.angka(b, "hasil"), rating);
            } else {
                perilaku.put(nilai, rating);
            }
        }
        return new PengusulRating.Butir(hasil, perilaku);
    }

    String teks(String kolom) {
        return BacaJson.teks(baris, kolom);
    }

    <E extends Enum<E>> E pilihan(String kolom, Class<E> jenis) {
        return BacaJson.pilihan(baris, kolom, jenis);
    }

    int triwulan() {
        return baris.getInt("triwulan");
    }

    Long angka(String kolom) {
        return BacaJson.angka(baris, kolom);
    }

    Instant saat(String kolom) {
        return teks(kolom) == null ? null : Instant.parse(teks(kolom));
    }
}
