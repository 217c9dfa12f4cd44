package id.teladan.skp.realisasi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads all realisations of an SKP with one statement; for use cases, which have checked the scope before. */
@ApplicationScoped
public class PembacaRealisasi {

    private static final String SQL =
            """
            select r.id as id, r.versi as versi, r.indikator_id as indikator_id, r.triwulan as triwulan, r.angka as angka, r.uraian as uraian,
              r.tanggal as tanggal, b.id as bukti_id, b.jenis as jenis, b.berkas_id as berkas_id, f.nama as nama, f.ukuran as ukuran,
              b.url as url, b.keterangan as keterangan
            from skp_realisasi r left join skp_bukti b on b.realisasi_id = r.id left join core_berkas f on f.id = b.berkas_id
            where r.skp_id = :skp order by r.triwulan, r.id, b.id
            """;

    @Inject EntityManager em;

    public List<RincianRealisasi> semua(long skpId) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class).setParameter("skp", skpId).getResultList();
        var bukti = new LinkedHashMap<Long, List<RincianBukti>>();
        var kepala = new LinkedHashMap<Long, Tuple>();
        for (var b : baris) {
            var id = angka(b, "id");
            kepala.putIfAbsent(id, b);
            var milik = bukti.computeIfAbsent(id, x -> new ArrayList<>());
            if (b.get("bukti_id") != null) {
                milik.add(
                        new RincianBukti(
                                angka(b, "bukti_id"),
                                JenisBukti.valueOf(teks(b, "jenis")),
                                angka(b, "berkas_id"),
                                teks(b, "nama") == null ? teks(b, "url") : teks(b, "nama"),
                                angka(b, "ukuran"),
                                teks(b, "url"),
                                teks(b, "keterangan")));
            }
        }
        return kepala.entrySet().stream()
                .map(
                        e ->
                                new RincianRealisasi(
                                        e.getKey(),
                                        angka(e.getValue(), "versi"),
                                        angka(e.getValue(), "indikator_id"),
                                        angka(e.getValue(), "triwulan").intValue(),
                                        (BigDecimal) e.getValue().get("angka"),
                                        teks(e.getValue(), "uraian"),
                                        e.getValue().get("tanggal") == null
                                                ? null
                                                : LocalDate.parse(teks(e.getValue(), "tanggal")),
                                        bukti.get(e.getKey())))
                .toList();
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }
}
