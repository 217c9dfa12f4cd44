package id.teladan.skp.rencana;

import id.teladan.skp.aturan.CaraBagi;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Content of an SKP as JSON, for approved versions. */
final class JsonIsi {

    /** Found once; the static methods of {@code Json} look for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonIsi() {}

    static String tulis(IsiSkp isi) {
        return JSON.createObjectBuilder()
                .add("hasilKerja", larik(isi.hasilKerja(), JsonIsi::tulis))
                .add("perilaku", larik(isi.perilaku(), JsonIsi::tulis))
                .add("lampiran", larik(isi.lampiran(), JsonIsi::tulis))
                .build()
                .toString();
    }

    static IsiSkp baca(String teks) {
        try (var pembaca = JSON.createReader(new StringReader(teks))) {
            var o = pembaca.readObject();
            return new IsiSkp(
                    objek(o.getJsonArray("hasilKerja"), JsonIsi::hasilKerja),
                    objek(o.getJsonArray("perilaku"), JsonIsi::perilaku),
                    objek(o.getJsonArray("lampiran"), JsonIsi::lampiran));
        }
    }

    private static JsonObjectBuilder tulis(IsiHasilKerja h) {
        var b =
                JSON.createObjectBuilder()
                        .add("id", h.id())
                        .add("versi", h.versi())
                        .add("jenis", h.jenis().name())
                        .add("uraian", h.uraian())
                        .add("cascading", h.cascading().name())
                        .add("urutan", h.urutan())
                        .add("indikator", larik(h.indikator(), JsonIsi::tulis));
        if (h.atasanId() != null) {
            b.add("atasanId", h.atasanId());
        }
        teks(b, "atasanUraian", h.atasanUraian());
        teks(b, "perspektif", h.perspektif());
        teks(b, "penugasanDari", h.penugasanDari());
        if (h.caraBagi() != CaraBagi.BEBAN) {
            teks(b, "caraBagi", h.caraBagi());
        }
        teks(b, "bagian", h.bagian());
        return b;
    }

    private static JsonObjectBuilder tulis(IsiIndikator i) {
        var b =
                JSON.createObjectBuilder()
                        .add("id", i.id())
                        .add("versi", i.versi())
                        .add("uraian", i.uraian())
                        .add("urutan", i.urutan());
        if (i.targetAngka() != null) {
            b.add("targetAngka", i.targetAngka());
        }
        if (i.targetTertinggi() != null) {
            b.add("targetTertinggi", i.targetTertinggi());
        }
        teks(b, "aspek", i.aspek());
        teks(b, "targetSatuan", i.targetSatuan());
        teks(b, "targetTeks", i.targetTeks());
        return b;
    }

    private static JsonObjectBuilder tulis(IsiPerilaku p) {
        var panduan = JSON.createArrayBuilder();
        p.panduan().forEach(panduan::add);
        return JSON.createObjectBuilder()
                .add("nilai", p.nilai().name())
                .add("panduan", panduan)
                .add("versi", p.versi())
                .add("ekspektasi", p.ekspektasi());
    }

    private static JsonObjectBuilder tulis(IsiLampiran l) {
        return JSON.createObjectBuilder()
                .add("id", l.id())
                .add("versi", l.versi())
                .add("jenis", l.jenis().name())
                .add("uraian", l.uraian())
                .add("urutan", l.urutan());
    }

    private static IsiHasilKerja hasilKerja(JsonObject o) {
        return new IsiHasilKerja(
                o.getJsonNumber("id").longValue(),
                o.getJsonNumber("versi").longValue(),
                JenisHasilKerja.valueOf(o.getString("jenis")),
                o.getString("uraian"),
                o.containsKey("atasanId") ? o.getJsonNumber("atasanId").longValue() : null,
                o.getString("atasanUraian", null),
                JenisCascading.valueOf(o.getString("cascading")),
                o.containsKey("perspektif") ? Perspektif.valueOf(o.getString("perspektif")) : null,
                o.getString("penugasanDari", null),
                CaraBagi.valueOf(o.getString("caraBagi", CaraBagi.BEBAN.name())),
                o.getString("bagian", null),
                o.getInt("urutan"),
                objek(o.getJsonArray("indikator"), JsonIsi::indikator));
    }

    private static IsiIndikator indikator(JsonObject o) {
        return new IsiIndikator(
                o.getJsonNumber("id").longValue(),
                o.getJsonNumber("versi").longValue(),
                o.containsKey("aspek") ? Aspek.valueOf(o.getString("aspek")) : null,
                o.getString("uraian"),
                o.containsKey("targetAngka")
                        ? o.getJsonNumber("targetAngka").bigDecimalValue()
                        : null,
                o.containsKey("targetTertinggi")
                        ? o.getJsonNumber("targetTertinggi").bigDecimalValue()
                        : null,
                o.getString("targetSatuan", null),
                o.getString("targetTeks", null),
                o.getInt("urutan"));
    }

    private static IsiPerilaku perilaku(JsonObject o) {
        return new IsiPerilaku(
                NilaiBerakhlak.valueOf(o.getString("nilai")),
                o.getJsonArray("panduan").getValuesAs(JsonString::getString),
                o.getJsonNumber("versi").longValue(),
                o.getString("ekspektasi"));
    }

    private static IsiLampiran lampiran(JsonObject o) {
        return new IsiLampiran(
                o.getJsonNumber("id").longValue(),
                o.getJsonNumber("versi").longValue(),
                JenisLampiran.valueOf(o.getString("jenis")),
                o.getString("uraian"),
                o.getInt("urutan"));
    }

    private static void teks(JsonObjectBuilder b, String kunci, Object nilai) {
        if (nilai != null) {
            b.add(kunci, nilai.toString());
        }
    }

    private static <T> JsonArrayBuilder larik(
            Collection<T> isi, Function<T, JsonObjectBuilder> tulis) {
        var b = JSON.createArrayBuilder();
        isi.forEach(x -> b.add(tulis.apply(x)));
        return b;
    }

    private static <T> List<T> objek(JsonArray isi, Function<JsonObject, T> baca) {
        return isi.stream().map(JsonValue::asJsonObject).map(baca).toList();
    }
}
