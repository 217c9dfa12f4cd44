package id.teladan.core.kalkulator;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PermintaanSalah;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON text into a tree of plain values (map, list, text, {@code BigDecimal}, boolean, null). Strict: UTF-8, one
 * object, no name twice, bounded depth. Numbers are never expanded, so that {@code 1e999999999} costs nothing.
 */
final class JsonMasukan {

    private static final int DALAM_MAKS = 32;
    private static final int ANGKA_MAKS = 400;

    /** Stands for every number that is too long to be read; out of every range. */
    private static final BigDecimal TAK_TERBACA = BigDecimal.valueOf(1, -1000);

    private final JsonParser pengurai;
    private final List<Pelanggaran> ganda = new ArrayList<>();

    private JsonMasukan(JsonParser pengurai) {
        this.pengurai = pengurai;
    }

    /** The tree of an object; anything else is a {@link PermintaanSalah}. */
    static Map<String, Object> baca(byte[] isi) {
        var teks = teks(isi);
        if (teks.isBlank()) {
            throw PermintaanSalah.kode("JSON_KOSONG");
        }
        try (var pengurai = Json.createParser(new StringReader(teks))) {
            return new JsonMasukan(pengurai).akar();
        } catch (JsonException e) {
            throw tidakTerbaca(e);
        }
    }

    private static PermintaanSalah tidakTerbaca(JsonException e) {
        var tempat =
                e instanceof jakarta.json.stream.JsonParsingException p ? p.getLocation() : null;
        return PermintaanSalah.kode(
                "JSON_TIDAK_TERBACA",
                tempat == null ? 1 : Math.max(1, tempat.getLineNumber()),
                tempat == null ? 1 : Math.max(1, tempat.getColumnNumber()));
    }

    private static String teks(byte[] isi) {
        try {
            var teks = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(isi)).toString();
            return teks.startsWith("\uFEFF") ? teks.substring(1) : teks;
        } catch (CharacterCodingException e) {
            throw PermintaanSalah.kode("JSON_BUKAN_UTF8");
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> akar() {
        var nilai = nilai(pengurai.next(), "", 1);
        if (pengurai.hasNext()) {
            pengurai.next();
        }
        if (!(nilai instanceof Map)) {
            throw PermintaanSalah.kode("JSON_BUKAN_OBJEK");
        }
        if (!ganda.isEmpty()) {
            throw new PermintaanSalah(ganda);
        }
        return (Map<String, Object>) nilai;
    }

    private Object nilai(JsonParser.Event peristiwa, String jalur, int dalam) {
        if (dalam > DALAM_MAKS) {
            throw PermintaanSalah.kode("JSON_TERLALU_DALAM", DALAM_MAKS);
        }
        return switch (peristiwa) {
            case START_OBJECT -> objek(jalur, dalam);
            case START_ARRAY -> daftar(jalur, dalam);
            case VALUE_STRING -> pengurai.getString();
            case VALUE_NUMBER -> angka(pengurai.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Object> objek(String jalur, int dalam) {
        var hasil = new LinkedHashMap<String, Object>();
        for (var p = pengurai.next(); p != JsonParser.Event.END_OBJECT; p = pengurai.next()) {
            var nama = pengurai.getString();
            var anak = PembacaMasukan.jalur(jalur, nama);
            if (hasil.containsKey(nama) && ganda.size() < PembacaMasukan.PELANGGARAN_MAKS) {
                ganda.add(Pelanggaran.pada(anak, "BIDANG_GANDA"));
            }
            hasil.put(nama, nilai(pengurai.next(), anak, dalam + 1));
        }
        return hasil;
    }

    private List<Object> daftar(String jalur, int dalam) {
        var hasil = new ArrayList<Object>();
        for (var p = pengurai.next(); p != JsonParser.Event.END_ARRAY; p = pengurai.next()) {
            hasil.add(nilai(p, jalur + "[" + hasil.size() + "]", dalam + 1));
        }
        return hasil;
    }

    private static BigDecimal angka(String teks) {
        try {
            return teks.length() > ANGKA_MAKS ? TAK_TERBACA : new BigDecimal(teks);
        } catch (NumberFormatException e) {
            return TAK_TERBACA;
        }
    }
}
