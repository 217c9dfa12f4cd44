package id.teladan.skp.rencana;

import id.teladan.skp.aturan.CaraBagi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the working content of an SKP with one statement; for use cases, which have checked the scope before. */
@ApplicationScoped
public class PembacaIsi {

    /** Found once; the static methods of {@code Json} look for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String SQL =
            """
            select 'H' as jenis, h.id as id, null as induk, h.jenis as kode, h.uraian as teks, h.cascading as teks2,
              h.perspektif as teks3, h.penugasan_dari as teks4, cast(null as decimal(19,4)) as angka, h.urutan as urutan,
              h.versi as versi, h.atasan_id as rujukan, a.uraian as rujukan_teks,
              h.cara_bagi as teks5, h.bagian as teks6
            from skp_hasil_kerja h left join skp_hasil_kerja a on a.id = h.atasan_id and a.dihapus is null
            where h.skp_id = :skp and h.dihapus is null
            union all
            select 'I', i.id, i.hasil_kerja_id, i.aspek, i.uraian, i.target_satuan, i.target_teks, i.target_tertinggi, i.target_angka,
              i.urutan, i.versi, null, null, null, null
            from skp_indikator i join skp_hasil_kerja g on g.id = i.hasil_kerja_id
            where g.skp_id = :skp and g.dihapus is null and i.dihapus is null
            union all
            select 'P', e.id, null, e.nilai, e.uraian, null, null, null, null, 0, e.versi, null, null, null, null
            from skp_ekspektasi e where e.skp_id = :skp
            union all
            select 'L', l.id, null, l.jenis, l.uraian, null, null, null, null, l.urutan, l.versi, null, null, null, null
            from skp_lampiran l where l.skp_id = :skp and l.dihapus is null
            union all
            select 'V', v.id, null, null, v.isi, null, null, null, null, v.nomor, 0, null, null, null, null
            from skp_versi v where v.skp_id = :skp and v.nomor = :nomor
            union all
            select 'R', 0, null, null,
              (select json_arrayagg(json_object('langkah', r.langkah, 'dari', r.dari, 'ke', r.ke, 'nomor', r.nomor_versi, 'olehId', r.oleh_id,
                 'oleh', r.oleh, 'sebagai', r.sebagai, 'jabatan', r.jabatan, 'waktu', date_format(r.waktu, '%Y-%m-%dT%H:%i:%s.%fZ'),
                 'catatan', r.catatan, 'berlaku', v.nomor, 'mulai', v.mulai, 'sampai', v.sampai) order by r.waktu, r.id)
               from skp_riwayat r left join skp_versi v on r.langkah in ('SETUJUI', 'TAUTKAN_ULANG') and v.skp_id = r.skp_id and v.disetujui_pada = r.waktu
               where r.skp_id = :skp),
              null, null, null, null, 0, 0, null, null, null, null
            """;

    private static final String URUTAN = " order by jenis desc, urutan, id";

    @Inject EntityManager em;
    @Inject PanduanPerilaku panduan;

    /**
     * What one statement reads: the working content, a version when one was asked for, the steps.
     *
     * @param lain rows of the parts that were read along, by their kind
     */
    public record Bacaan(
            IsiSkp kerja,
            IsiSkp versi,
            List<LangkahTercatat> langkah,
            Map<String, List<JsonObject>> lain) {

        /** The rows of one kind, in their order. */
        public List<JsonObject> lain(String jenis) {
            return lain.getOrDefault(jenis, List.of());
        }
    }

    /**
     * Rows of another table of the same SKP, read along with the content: each row one JSON object.
     *
     * @param jenis kind that {@link Bacaan#lain(String)} asks for; of several letters, so that none of ours is met
     * @param urutan SQL expression; order of the rows before their id
     * @param id SQL expression
     * @param json SQL expression of the object
     * @param dari what follows {@code from}; may use {@code :skp}
     */
    public record Bagian(String jenis, String urutan, String id, String json, String dari) {

        private String sql() {
            return " union all select '%s', %s, null, null, %s, null, null, null, null, %s, 0, null, null, null, null from %s"
                    .formatted(jenis, id, json, urutan, dari);
        }
    }

    /** The working content alone. */
    public IsiSkp baca(long skpId) {
        return lengkap(skpId, 0).kerja();
    }

    /**
     * The content with its history.
     *
     * @param nomor approved version to read too; 0 = none
     * @param bagian what to read along with the same statement
     */
    public Bacaan lengkap(long skpId, int nomor, Bagian... bagian) {
        return lengkap(skpId, nomor, q -> q, List.of(bagian));
    }

    /**
     * The same with parts that have parameters of their own.
     *
     * @param isi binds them
     */
    public Bacaan lengkap(long skpId, int nomor, UnaryOperator<Query> isi, List<Bagian> bagian) {
        var sql = new StringBuilder(SQL);
        for (var b : bagian) {
            sql.append(b.sql());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi.apply(
                                em.createNativeQuery(sql.append(URUTAN).toString(), Tuple.class)
                                        .setParameter("skp", skpId)
                                        .setParameter("nomor", nomor))
                        .getResultList();
        IsiSkp versi = null;
        List<LangkahTercatat> langkah = List.of();
        var indikator = new HashMap<Long, List<IsiIndikator>>();
        var hasil = new ArrayList<IsiHasilKerja>();
        var ekspektasi = new EnumMap<NilaiBerakhlak, Tuple>(NilaiBerakhlak.class);
        var lampiran = new ArrayList<IsiLampiran>();
        var lain = new HashMap<String, List<JsonObject>>();
        for (var b : baris) {
            if (teks(b, "jenis").equals("I")) {
                indikator
                        .computeIfAbsent(angka(b, "induk"), x -> new ArrayList<>())
                        .add(indikator(b));
            }
        }
        for (var b : baris) {
            switch (teks(b, "jenis")) {
                case "H" -> hasil.add(hasil(b, indikator.getOrDefault(angka(b, "id"), List.of())));
                case "P" -> ekspektasi.put(NilaiBerakhlak.valueOf(teks(b, "kode")), b);
                case "L" ->
                        lampiran.add(
                                new IsiLampiran(
                                        angka(b, "id"),
                                        angka(b, "versi"),
                                        JenisLampiran.valueOf(teks(b, "kode")),
                                        teks(b, "teks"),
                                        angka(b, "urutan").intValue()));
                case "V" -> versi = JsonIsi.baca(teks(b, "teks"));
                case "R" -> langkah = LangkahTercatat.baca(teks(b, "teks"));
                case "I" -> {
                    // indicators are done
                }
                default ->
                        lain.computeIfAbsent(teks(b, "jenis"), x -> new ArrayList<>())
                                .add(objek(teks(b, "teks")));
            }
        }
        return new Bacaan(new IsiSkp(hasil, perilaku(ekspektasi), lampiran), versi, langkah, lain);
    }

    private static JsonObject objek(String teks) {
        try (var pembaca = JSON.createReader(new StringReader(teks))) {
            return pembaca.readObject();
        }
    }

    private List<IsiPerilaku> perilaku(EnumMap<NilaiBerakhlak, Tuple> ekspektasi) {
        var hasil = new ArrayList<IsiPerilaku>();
        panduan.semua()
                .forEach(
                        (nilai, daftar) -> {
                            var b = ekspektasi.get(nilai);
                            hasil.add(
                                    new IsiPerilaku(
                                            nilai,
                                            daftar,
                                            b == null ? 0 : angka(b, "versi"),
                                            b == null ? "" : teks(b, "teks")));
                        });
        return hasil;
    }

    private static IsiHasilKerja hasil(Tuple b, List<IsiIndikator> indikator) {
        return new IsiHasilKerja(
                angka(b, "id"),
                angka(b, "versi"),
                JenisHasilKerja.valueOf(teks(b, "kode")),
                teks(b, "teks"),
                angka(b, "rujukan"),
                teks(b, "rujukan_teks"),
                JenisCascading.valueOf(teks(b, "teks2")),
                teks(b, "teks3") == null ? null : Perspektif.valueOf(teks(b, "teks3")),
                teks(b, "teks4"),
                CaraBagi.valueOf(teks(b, "teks5")),
                teks(b, "teks6"),
                angka(b, "urutan").intValue(),
                indikator);
    }

    private static IsiIndikator indikator(Tuple b) {
        return new IsiIndikator(
                angka(b, "id"),
                angka(b, "versi"),
                teks(b, "kode") == null ? null : Aspek.valueOf(teks(b, "kode")),
                teks(b, "teks"),
                (BigDecimal) b.get("angka"),
                teks(b, "teks4") == null ? null : new BigDecimal(teks(b, "teks4")),
                teks(b, "teks2"),
                teks(b, "teks3"),
                angka(b, "urutan").intValue());
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }
}
