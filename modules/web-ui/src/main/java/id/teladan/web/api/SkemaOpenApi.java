package id.teladan.web.api;

import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.SkemaKalkulator;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes every calculator in {@code /openapi}: one path with the schemas of its input and of its answer. */
public class SkemaOpenApi implements OASFilter {

    private static final String JSON = "application/json";
    private static final String ACUAN = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI dokumen) {
        if (dokumen.getComponents() == null) {
            dokumen.setComponents(OASFactory.createComponents());
        }
        if (dokumen.getPaths() == null) {
            dokumen.setPaths(OASFactory.createPaths());
        }
        dokumen.getComponents()
                .addSchema("Langkah", langkah())
                .addSchema("Aturan", aturan())
                .addSchema("Temuan", temuan())
                .addSchema("Masalah", masalah());
        SkemaKalkulator.semua(SkemaOpenApi.class.getClassLoader()).forEach(k -> tambah(dokumen, k));
    }

    private static void tambah(OpenAPI dokumen, SkemaKalkulator kalkulator) {
        var nama = namaSkema(kalkulator.nama());
        dokumen.getComponents()
                .addSchema("Masukan" + nama, objek(kalkulator.masukan()))
                .addSchema("Hasil" + nama, hasil(kalkulator.hasil()))
                .addSchema("Jawaban" + nama, jawaban("Hasil" + nama));
        var operasi =
                OASFactory.createOperation()
                        .operationId("hitung" + nama)
                        .summary(kalkulator.uraian())
                        .requestBody(
                                OASFactory.createRequestBody()
                                        .required(true)
                                        .content(isi(JSON, "Masukan" + nama)))
                        .responses(
                                OASFactory.createAPIResponses()
                                        .addAPIResponse(
                                                "200",
                                                OASFactory.createAPIResponse()
                                                        .description("Hasil beserta jejaknya")
                                                        .content(isi(JSON, "Jawaban" + nama)))
                                        .addAPIResponse(
                                                "400", galat("JSON, jenis, atau bidang salah"))
                                        .addAPIResponse("413", galat("Isi lebih dari 256 KB"))
                                        .addAPIResponse(
                                                "415", galat("Jenis isi bukan application/json"))
                                        .addAPIResponse("422", galat("Masukan tidak sah"))
                                        .addAPIResponse("429", galat("Terlalu sering")));
        dokumen.getPaths()
                .addPathItem(
                        "/api/v1/kalkulator/" + kalkulator.nama(),
                        OASFactory.createPathItem().POST(operasi));
    }

    private static APIResponse galat(String uraian) {
        return OASFactory.createAPIResponse()
                .description(uraian)
                .content(isi(Masalah.JENIS, "Masalah"));
    }

    private static Content isi(String jenis, String skema) {
        return OASFactory.createContent()
                .addMediaType(jenis, OASFactory.createMediaType().schema(acuan(skema)));
    }

    /** {@code predikat-kinerja} becomes {@code PredikatKinerja}. */
    private static String namaSkema(String nama) {
        var hasil = new StringBuilder();
        for (var bagian : nama.split("-")) {
            hasil.append(Character.toUpperCase(bagian.charAt(0))).append(bagian.substring(1));
        }
        return hasil.toString();
    }

    private static Schema objek(List<Bidang> bidang) {
        var skema =
                jenis(Schema.SchemaType.OBJECT)
                        .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        for (var b : bidang) {
            skema.addProperty(b.nama(), bidang(b));
            if (b.wajib()) {
                skema.addRequired(b.nama());
            }
        }
        return skema;
    }

    private static Schema bidang(Bidang b) {
        var skema =
                switch (b.jenis()) {
                    case TEKS -> jenis(Schema.SchemaType.STRING);
                    case PILIHAN ->
                            jenis(Schema.SchemaType.STRING)
                                    .enumeration(List.<Object>copyOf(b.pilihan()));
                    case TANGGAL -> jenis(Schema.SchemaType.STRING).format("date");
                    case BULAN ->
                            jenis(Schema.SchemaType.STRING).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$");
                    case TANGGAL_WAKTU ->
                            jenis(Schema.SchemaType.STRING)
                                    .pattern(
                                            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$");
                    case BENAR_SALAH -> jenis(Schema.SchemaType.BOOLEAN);
                    case DESIMAL ->
                            jenis(Schema.SchemaType.NUMBER)
                                    .minimum(BigDecimal.valueOf(b.min()))
                                    .maximum(BigDecimal.valueOf(b.maks()));
                    case BULAT ->
                            jenis(Schema.SchemaType.INTEGER)
                                    .minimum(BigDecimal.valueOf(b.min()))
                                    .maximum(BigDecimal.valueOf(b.maks()));
                    case DAFTAR ->
                            jenis(Schema.SchemaType.ARRAY)
                                    .items(bidang(b.anak().get(0)))
                                    .minItems(Math.toIntExact(b.min()))
                                    .maxItems(Math.toIntExact(b.maks()));
                    case PETA_TAHUN ->
                            jenis(Schema.SchemaType.OBJECT)
                                    .additionalPropertiesSchema(
                                            jenis(Schema.SchemaType.INTEGER)
                                                    .minimum(BigDecimal.valueOf(b.min()))
                                                    .maximum(BigDecimal.valueOf(b.maks())));
                    case OBJEK -> objek(b.anak());
                };
        if (!b.wajib()) {
            skema.addType(Schema.SchemaType.NULL);
        }
        return skema.description(b.uraian());
    }

    private static Schema hasil(List<BidangHasil> bidang) {
        var skema = jenis(Schema.SchemaType.OBJECT);
        for (var b : bidang) {
            var isi =
                    switch (b.jenis()) {
                        case TEKS -> jenis(Schema.SchemaType.STRING);
                        case BULAT -> jenis(Schema.SchemaType.INTEGER);
                        case DESIMAL -> jenis(Schema.SchemaType.NUMBER);
                        case BENAR_SALAH -> jenis(Schema.SchemaType.BOOLEAN);
                        case OBJEK -> jenis(Schema.SchemaType.OBJECT);
                        case DAFTAR_OBJEK ->
                                jenis(Schema.SchemaType.ARRAY)
                                        .items(jenis(Schema.SchemaType.OBJECT));
                        case DAFTAR_TEKS ->
                                jenis(Schema.SchemaType.ARRAY)
                                        .items(jenis(Schema.SchemaType.STRING));
                        case DAFTAR_TEMUAN -> jenis(Schema.SchemaType.ARRAY).items(acuan("Temuan"));
                    };
            if (b.bolehNull()) {
                isi.addType(Schema.SchemaType.NULL);
            }
            skema.addProperty(b.nama(), isi.description(b.uraian())).addRequired(b.nama());
        }
        return skema;
    }

    private static Schema jawaban(String hasil) {
        return jenis(Schema.SchemaType.OBJECT)
                .addProperty("hasil", acuan(hasil))
                .addProperty(
                        "jejak", jenis(Schema.SchemaType.ARRAY).items(acuan("Langkah")).minItems(1))
                .addProperty("aturan", acuan("Aturan"))
                .required(List.of("hasil", "jejak", "aturan"));
    }

    private static Schema langkah() {
        var dasar =
                jenis(Schema.SchemaType.OBJECT)
                        .addProperty("id", jenis(Schema.SchemaType.STRING))
                        .addProperty("pasal", jenis(Schema.SchemaType.STRING))
                        .required(List.of("id", "pasal"));
        return jenis(Schema.SchemaType.OBJECT)
                .addProperty("langkah", jenis(Schema.SchemaType.STRING))
                .addProperty("rumus", jenis(Schema.SchemaType.STRING))
                .addProperty("masukan", jenis(Schema.SchemaType.OBJECT))
                .addProperty("nilai", OASFactory.createSchema())
                .addProperty("dasar", jenis(Schema.SchemaType.ARRAY).items(dasar).minItems(1))
                .required(List.of("langkah", "rumus", "masukan", "nilai", "dasar"));
    }

    private static Schema aturan() {
        return jenis(Schema.SchemaType.OBJECT)
                .addProperty("id", jenis(Schema.SchemaType.STRING))
                .addProperty("versi", jenis(Schema.SchemaType.STRING))
                .addProperty("berlakuSejak", jenis(Schema.SchemaType.STRING).format("date"))
                .required(List.of("id", "versi", "berlakuSejak"));
    }

    private static Schema temuan() {
        return jenis(Schema.SchemaType.OBJECT)
                .addProperty("kode", jenis(Schema.SchemaType.STRING))
                .addProperty(
                        "tingkat",
                        jenis(Schema.SchemaType.STRING).enumeration(List.of("GALAT", "PERINGATAN")))
                .addProperty("pesan", jenis(Schema.SchemaType.STRING))
                .required(List.of("kode", "tingkat", "pesan"));
    }

    private static Schema masalah() {
        var pelanggaran =
                jenis(Schema.SchemaType.OBJECT)
                        .addProperty("bidang", jenis(Schema.SchemaType.STRING))
                        .addProperty("kode", jenis(Schema.SchemaType.STRING))
                        .addProperty("pesan", jenis(Schema.SchemaType.STRING))
                        .required(List.of("bidang", "kode", "pesan"));
        return jenis(Schema.SchemaType.OBJECT)
                .addProperty("type", jenis(Schema.SchemaType.STRING))
                .addProperty("title", jenis(Schema.SchemaType.STRING))
                .addProperty("status", jenis(Schema.SchemaType.INTEGER))
                .addProperty("detail", jenis(Schema.SchemaType.STRING))
                .addProperty("instance", jenis(Schema.SchemaType.STRING))
                .addProperty("kode", jenis(Schema.SchemaType.STRING))
                .addProperty("pelanggaran", jenis(Schema.SchemaType.ARRAY).items(pelanggaran))
                .required(List.of("title", "status", "kode", "pelanggaran"));
    }

    private static Schema jenis(Schema.SchemaType jenis) {
        return OASFactory.createSchema().addType(jenis);
    }

    private static Schema acuan(String nama) {
        return OASFactory.createSchema().ref(ACUAN + nama);
    }
}
