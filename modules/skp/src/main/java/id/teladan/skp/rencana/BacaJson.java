package id.teladan.skp.rencana;

import jakarta.json.JsonObject;
import java.math.BigDecimal;

/** Fields of a {@link PembacaIsi.Bagian} row; what is null in the table is null here. */
public final class BacaJson {

    private BacaJson() {}

    public static String teks(JsonObject o, String nama) {
        return o.isNull(nama) ? null : o.getString(nama);
    }

    public static Long angka(JsonObject o, String nama) {
        return o.isNull(nama) ? null : Long.valueOf(o.getJsonNumber(nama).longValueExact());
    }

    public static BigDecimal desimal(JsonObject o, String nama) {
        return o.isNull(nama) ? null : o.getJsonNumber(nama).bigDecimalValue();
    }

    public static <E extends Enum<E>> E pilihan(JsonObject o, String nama, Class<E> jenis) {
        return o.isNull(nama) ? null : Enum.valueOf(jenis, o.getString(nama));
    }
}
