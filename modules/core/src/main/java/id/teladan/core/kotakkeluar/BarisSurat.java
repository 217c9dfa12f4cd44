package id.teladan.core.kotakkeluar;

import id.teladan.core.basisdata.NilaiSql;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Instant;

/**
 * A letter in the list of the administrator; neither its text nor its address.
 *
 * @param jenis kind of the notice, or RINGKASAN
 * @param galat last answer of the mail server; may be null
 */
public record BarisSurat(
        long id,
        String penerima,
        String jenis,
        String status,
        int percobaan,
        Instant dibuat,
        Instant berikut,
        Instant terkirim,
        String galat)
        implements Serializable {

    static BarisSurat dari(Tuple b) {
        return new BarisSurat(
                NilaiSql.angka(b, "id"),
                NilaiSql.teks(b, "penerima"),
                NilaiSql.teks(b, "jenis"),
                NilaiSql.teks(b, "status"),
                NilaiSql.angka(b, "percobaan").intValue(),
                NilaiSql.waktu(b, "dibuat"),
                NilaiSql.waktu(b, "berikut"),
                NilaiSql.waktu(b, "terkirim"),
                NilaiSql.teks(b, "galat"));
    }

    /** True when it can be sent again. */
    public boolean gagal() {
        return status.equals("GAGAL");
    }
}
