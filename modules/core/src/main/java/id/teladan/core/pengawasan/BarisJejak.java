package id.teladan.core.pengawasan;

import id.teladan.core.basisdata.NilaiSql;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Instant;

/**
 * An audit row in the list.
 *
 * @param jenis BUAT, UBAH or HAPUS
 */
public record BarisJejak(
        long id,
        Instant waktu,
        Long pelakuId,
        String pelaku,
        String useCase,
        String permintaan,
        String entitas,
        String entitasId,
        String jenis)
        implements Serializable {

    static final String KOLOM =
            "a.id as id, a.waktu as waktu, a.pelaku_id as pelaku_id, a.pelaku as pelaku, a.use_case as use_case,"
                    + " a.permintaan as permintaan, a.entitas as entitas, a.entitas_id as entitas_id, a.jenis as jenis";

    static BarisJejak dari(Tuple b) {
        return new BarisJejak(
                NilaiSql.angka(b, "id"),
                NilaiSql.waktu(b, "waktu"),
                NilaiSql.angka(b, "pelaku_id"),
                NilaiSql.teks(b, "pelaku"),
                NilaiSql.teks(b, "use_case"),
                NilaiSql.teks(b, "permintaan"),
                NilaiSql.teks(b, "entitas"),
                NilaiSql.teks(b, "entitas_id"),
                NilaiSql.teks(b, "jenis"));
    }
}
