package id.teladan.skp.pustaka;

import id.teladan.skp.rencana.Aspek;
import id.teladan.skp.rencana.BacaJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/** The library {@code skp_pustaka k} in SQL: each result with its indicators in one row. */
final class SqlPustaka {

    /** Indicators in the order of the aspects. */
    static final String UKURAN =
            """
            coalesce((select json_arrayagg(json_object('aspek', i.aspek, 'uraian', i.uraian, 'satuan', i.satuan)
              order by field(i.aspek, 'KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')) from skp_pustaka_indikator i where i.pustaka_id = k.id), '[]')""";

    static final String PILIH =
            "select k.id as id, k.versi as versi, k.jabatan as jabatan, k.uraian as uraian, k.dicabut as dicabut, "
                    + UKURAN
                    + " as ukuran";

    /** True for the results meant for a position {@code :jabatan}: its own name, that name without the level, or every one. */
    static final String UNTUK =
            "k.dicabut is null and (k.jabatan in ('', :jabatan) or :jabatan like concat(k.jabatan, ' %'))";

    private static final JsonProvider JSON = JsonProvider.provider();

    private SqlPustaka() {}

    static ButirPustaka baca(Tuple b) {
        return new ButirPustaka(
                ((Number) b.get("id")).longValue(),
                ((Number) b.get("versi")).longValue(),
                String.valueOf(b.get("jabatan")),
                String.valueOf(b.get("uraian")),
                waktu(b.get("dicabut")),
                ukuran(String.valueOf(b.get("ukuran"))));
    }

    /** A row read along with an SKP. */
    static ButirPustaka baca(JsonObject o) {
        return new ButirPustaka(
                BacaJson.angka(o, "id"),
                0,
                BacaJson.teks(o, "jabatan"),
                BacaJson.teks(o, "uraian"),
                null,
                ukuran(o.getJsonArray("ukuran")));
    }

    private static List<ButirPustaka.Ukuran> ukuran(String json) {
        try (var pembaca = JSON.createReader(new StringReader(json))) {
            return ukuran(pembaca.readArray());
        }
    }

    private static List<ButirPustaka.Ukuran> ukuran(JsonArray larik) {
        return larik.getValuesAs(JsonObject.class).stream()
                .map(
                        o ->
                                new ButirPustaka.Ukuran(
                                        BacaJson.pilihan(o, "aspek", Aspek.class),
                                        BacaJson.teks(o, "uraian"),
                                        BacaJson.teks(o, "satuan")))
                .toList();
    }

    private static Instant waktu(Object nilai) {
        return nilai == null || nilai instanceof Instant
                ? (Instant) nilai
                : ((java.sql.Timestamp) nilai).toInstant();
    }
}
