package id.teladan.core.pengawasan;

import id.teladan.core.pengawasan.RincianJejak.Medan;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Before and after of an audit row, property by property. Data that not even an auditor needs show their end only. */
final class UraiJejak {

    private static final Set<String> TERTUTUP =
            Set.of("nik", "npwp", "rekening", "alamat", "telepon");
    private static final int TERLIHAT = 4;

    private UraiJejak() {}

    static List<Medan> medan(String sebelum, String sesudah) {
        var lama = objek(sebelum);
        var baru = objek(sesudah);
        var nama = new LinkedHashSet<String>();
        nama.addAll(lama.keySet());
        nama.addAll(baru.keySet());
        var hasil = new ArrayList<Medan>();
        for (var n : nama) {
            hasil.add(new Medan(n, nilai(n, lama), nilai(n, baru)));
        }
        return hasil;
    }

    private static JsonObject objek(String teks) {
        if (teks == null || teks.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var baca = Json.createReader(new StringReader(teks))) {
            return baca.readObject();
        }
    }

    private static String nilai(String nama, JsonObject objek) {
        var isi = objek.get(nama);
        if (isi == null || isi.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        var teks = isi instanceof JsonString s ? s.getString() : isi.toString();
        return TERTUTUP.contains(nama) ? tutup(teks) : teks;
    }

    private static String tutup(String teks) {
        return "\u2026"
                + (teks.length() > 2 * TERLIHAT ? teks.substring(teks.length() - TERLIHAT) : "");
    }
}
