package id.teladan.core.pemberitahuan;

import id.teladan.core.basisdata.NilaiSql;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A kept notice.
 *
 * @param dibaca null while it is new
 */
public record BarisPemberitahuan(
        long id, String jenis, List<String> nilai, String tautan, Instant dibuat, Instant dibaca)
        implements Serializable {

    public BarisPemberitahuan {
        nilai = List.copyOf(nilai);
    }

    static BarisPemberitahuan dari(Tuple b) {
        var nilai = NilaiSql.teks(b, "nilai");
        return new BarisPemberitahuan(
                NilaiSql.angka(b, "id"),
                NilaiSql.teks(b, "jenis"),
                nilai.isEmpty() ? List.of() : List.of(nilai.split("\u001f", -1)),
                NilaiSql.teks(b, "tautan"),
                NilaiSql.waktu(b, "dibuat"),
                NilaiSql.waktu(b, "dibaca"));
    }

    /** True while the person has not read it. */
    public boolean baru() {
        return dibaca == null;
    }
}
