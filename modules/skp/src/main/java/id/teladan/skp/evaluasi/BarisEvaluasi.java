package id.teladan.skp.evaluasi;

import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.rencana.NilaiBerakhlak;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;

/** A row of the evaluation query with its items and explanation. */
record BarisEvaluasi(Tuple baris, PengusulRating.Butir butir) {

    static BarisEvaluasi dari(Tuple b) {
        var hasil = new HashMap<Long, NilaiButir>();
        var perilaku = new EnumMap<NilaiBerakhlak, NilaiButir>(NilaiBerakhlak.class);
        if (b.get("butir") != null) {
            try (var pembaca =
                    Json.createReader(new StringReader(String.valueOf(b.get("butir"))))) {
                for (var o : pembaca.readArray().getValuesAs(JsonObject.class)) {
                    var rating = NilaiButir.valueOf(o.getString("rating"));
                    if (o.isNull("nilai")) {
                        hasil.put(o.getJsonNumber("hasil").longValue(), rating);
                    } else {
                        perilaku.put(NilaiBerakhlak.valueOf(o.getString("nilai")), rating);
                    }
                }
            }
        }
        return new BarisEvaluasi(b, new PengusulRating.Butir(hasil, perilaku));
    }

    String teks(String kolom) {
        return baris.get(kolom) == null ? null : String.valueOf(baris.get(kolom));
    }

    <E extends Enum<E>> E pilihan(String kolom, Class<E> jenis) {
        return baris.get(kolom) == null ? null : Enum.valueOf(jenis, teks(kolom));
    }

    int triwulan() {
        return ((Number) baris.get("triwulan")).intValue();
    }

    long angka(String kolom) {
        return ((Number) baris.get(kolom)).longValue();
    }

    Instant saat(String kolom) {
        return baris.get(kolom) == null ? null : Instant.parse(teks(kolom));
    }
}
