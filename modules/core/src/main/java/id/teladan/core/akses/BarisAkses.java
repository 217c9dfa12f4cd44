package id.teladan.core.akses;

import id.teladan.core.basisdata.NilaiSql;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A read of sensitive data.
 *
 * @param peran roles of the reader at that moment
 * @param unit his unit at that moment; may be null
 * @param subjek name of the person whose data it was; null for lists and on the person's own page
 * @param objek what exactly; may be null
 */
public record BarisAkses(
        long id,
        Instant waktu,
        Long pelakuId,
        String pelaku,
        List<String> peran,
        String unit,
        JenisAkses jenis,
        Long subjekId,
        String subjek,
        String objek)
        implements Serializable {

    public BarisAkses {
        peran = List.copyOf(peran);
    }

    /** From a row of {@code core_akses} with the name of the subject. */
    public static BarisAkses dari(Tuple b) {
        var peran = NilaiSql.teks(b, "peran");
        return new BarisAkses(
                NilaiSql.angka(b, "id"),
                NilaiSql.waktu(b, "waktu"),
                NilaiSql.angka(b, "pelaku_id"),
                NilaiSql.teks(b, "pelaku"),
                peran.isEmpty() ? List.of() : List.of(peran.split(",")),
                NilaiSql.teks(b, "unit"),
                JenisAkses.valueOf(NilaiSql.teks(b, "jenis")),
                NilaiSql.angka(b, "subjek_id"),
                NilaiSql.teks(b, "subjek"),
                NilaiSql.teks(b, "objek"));
    }
}
