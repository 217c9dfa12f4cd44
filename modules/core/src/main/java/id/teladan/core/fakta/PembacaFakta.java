package id.teladan.core.fakta;

import id.teladan.core.izin.Cakupan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads facts; for use cases, which have checked the right. */
@ApplicationScoped
public class PembacaFakta {

    /** The trend tells the last 30 days. */
    static final int HARI_TREN = 30;

    @Inject EntityManager em;

    /** The newest facts of each OPD of the scope, by name. One statement. */
    public List<FaktaOpd> terkini(Cakupan cakupan, LocalDate hari) {
        var query =
                em.createNativeQuery(
                                "select f.opd_id as opd_id, o.nama as opd, f.tanggal as tanggal, f.dihitung as dihitung,"
                                        + " f.ukuran as ukuran, f.pembilang as pembilang, f.penyebut as penyebut"
                                        + " from core_fakta_harian f join core_unit o on o.id = f.opd_id"
                                        + " where f.tanggal = (select max(m.tanggal) from core_fakta_harian m where m.tanggal <= :hari)"
                                        + " and "
                                        + cakupan.klausaUnit("c", "o")
                                        + " order by o.nama, o.id",
                                Tuple.class)
                        .setParameter("hari", hari);
        var hasil = new LinkedHashMap<Long, FaktaOpd>();
        var pembilang = new HashMap<Long, Map<String, Long>>();
        var penyebut = new HashMap<Long, Map<String, Long>>();
        for (var b : baris(cakupan.isiUnit("c", query))) {
            var id = angka(b, "opd_id");
            pembilang
                    .computeIfAbsent(id, x -> new HashMap<>())
                    .put(String.valueOf(b.get("ukuran")), angka(b, "pembilang"));
            penyebut.computeIfAbsent(id, x -> new HashMap<>())
                    .put(String.valueOf(b.get("ukuran")), angka(b, "penyebut"));
            hasil.putIfAbsent(
                    id,
                    new FaktaOpd(
                            id,
                            String.valueOf(b.get("opd")),
                            hariDari(b.get("tanggal")),
                            saat(b.get("dihitung")),
                            Map.of(),
                            Map.of()));
        }
        return hasil.values().stream()
                .map(
                        f ->
                                new FaktaOpd(
                                        f.opdId(),
                                        f.opd(),
                                        f.hari(),
                                        f.dihitung(),
                                        pembilang.get(f.opdId()),
                                        penyebut.get(f.opdId())))
                .toList();
    }

    /** Sum of a measure over the scope on one day. */
    public record Jumlah(
            LocalDate hari, String ukuran, long pembilang, long penyebut, Instant dihitung) {}

    /** Sums of the scope by day, the oldest first; {@code opd} narrows to one OPD of the scope. One statement. */
    public List<Jumlah> tren(Cakupan cakupan, Long opd, LocalDate hari) {
        var query =
                em.createNativeQuery(
                                "select f.tanggal as tanggal, f.ukuran as ukuran, cast(sum(f.pembilang) as signed) as pembilang,"
                                        + " cast(sum(f.penyebut) as signed) as penyebut, max(f.dihitung) as dihitung"
                                        + " from core_fakta_harian f left join core_unit o on o.id = f.opd_id"
                                        + " where f.tanggal between :mulai and :hari and "
                                        + cakupan.klausaUnit("c", "o")
                                        + (opd == null ? "" : " and f.opd_id = :opd")
                                        + " group by f.tanggal, f.ukuran order by f.tanggal, f.ukuran",
                                Tuple.class)
                        .setParameter("mulai", hari.minusDays(HARI_TREN - 1L))
                        .setParameter("hari", hari);
        if (opd != null) {
            query.setParameter("opd", opd);
        }
        return baris(cakupan.isiUnit("c", query)).stream()
                .map(
                        b ->
                                new Jumlah(
                                        hariDari(b.get("tanggal")),
                                        String.valueOf(b.get("ukuran")),
                                        angka(b, "pembilang"),
                                        angka(b, "penyebut"),
                                        saat(b.get("dihitung"))))
                .toList();
    }

    private static long angka(Tuple b, String kolom) {
        return ((Number) b.get(kolom)).longValue();
    }

    private static LocalDate hariDari(Object nilai) {
        return nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }

    private static Instant saat(Object nilai) {
        return nilai instanceof Instant i ? i : ((java.sql.Timestamp) nilai).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
