package id.teladan.skp.rencana;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One step of an SKP as it was recorded.
 *
 * @param nomorVersi version in force after the step
 * @param versiBaru version that this approval put in force; 0 for other steps and for an approval taken back
 * @param sebagai DEFINITIF, PJ, PLT or PLH of a superior; null for the employee himself
 * @param mulai first day of that version
 * @param sampai last day of that version; null while it is in force
 */
public record LangkahTercatat(
        LangkahSkp langkah,
        StatusSkp dari,
        StatusSkp ke,
        int nomorVersi,
        int versiBaru,
        long olehId,
        String oleh,
        String sebagai,
        String jabatan,
        Instant waktu,
        String catatan,
        LocalDate mulai,
        LocalDate sampai)
        implements Serializable {

    /** Found once; the static methods of {@code Json} look for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    static List<LangkahTercatat> baca(String json) {
        if (json == null) {
            return List.of();
        }
        try (var pembaca = JSON.createReader(new StringReader(json))) {
            return pembaca.readArray().getValuesAs(JsonObject.class).stream()
                    .map(LangkahTercatat::baca)
                    .toList();
        }
    }

    private static LangkahTercatat baca(JsonObject o) {
        return new LangkahTercatat(
                LangkahSkp.valueOf(o.getString("langkah")),
                StatusSkp.valueOf(o.getString("dari")),
                StatusSkp.valueOf(o.getString("ke")),
                o.getInt("nomor"),
                o.isNull("berlaku") ? 0 : o.getInt("berlaku"),
                o.getJsonNumber("olehId").longValue(),
                o.getString("oleh"),
                teks(o, "sebagai"),
                teks(o, "jabatan"),
                Instant.parse(o.getString("waktu")),
                teks(o, "catatan"),
                hari(o, "mulai"),
                hari(o, "sampai"));
    }

    private static String teks(JsonObject o, String kunci) {
        return o.isNull(kunci) ? null : o.getString(kunci);
    }

    private static LocalDate hari(JsonObject o, String kunci) {
        return o.isNull(kunci) ? null : LocalDate.parse(o.getString(kunci));
    }
}
