package id.teladan.core.usulan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which proposals a person may decide, as SQL over x = the proposal, p = the person whom it concerns, j and u = his
 * position and unit of {@code :hari}, n = the unit that it concerns.
 */
final class LingkupUsulan {

    static final String ORANG =
            """
            left join core_pegawai p on p.id = x.pegawai_id
            left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari)
              and not exists (select 1 from core_penugasan l where l.pegawai_id = t.pegawai_id and l.jenis = 'DEFINITIF'
                and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id)))
            left join core_jabatan j on j.id = t.jabatan_id
            left join core_unit u on u.id = j.unit_id
            left join core_unit n on n.id = x.unit_id
            """;

    private final Pelaku pelaku;
    private final Map<Hak, List<String>> jenis;

    LingkupUsulan(Pelaku pelaku, Map<Hak, List<String>> jenis) {
        this.pelaku = pelaku;
        this.jenis = jenis;
    }

    boolean kosong() {
        return jenis.isEmpty();
    }

    /** Condition: the person's rights reach the proposal; whose own it is, is another question. */
    String klausa() {
        var bagian = new ArrayList<String>();
        jenis.keySet()
                .forEach(
                        h -> {
                            var c = pelaku.cakupan(h);
                            bagian.add(
                                    c.semua()
                                            ? "x.jenis in (:jenis%s)".formatted(h)
                                            : "(x.jenis in (:jenis%s) and ((x.pegawai_id is not null and %s) or (x.pegawai_id is null and %s)))"
                                                    .formatted(
                                                            h,
                                                            c.klausaSql("c" + h, "p", "j", "u"),
                                                            c.klausaUnit("c" + h, "n")));
                        });
        return bagian.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", bagian) + ")";
    }

    /** Binds the parameters of {@link #klausa}. */
    <Q extends Query> Q isi(Q query) {
        jenis.forEach(
                (h, j) -> {
                    query.setParameter("jenis" + h, j);
                    pelaku.cakupan(h).isiSql("c" + h, query);
                });
        return query;
    }
}
