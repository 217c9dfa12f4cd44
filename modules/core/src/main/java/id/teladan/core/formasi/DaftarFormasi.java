package id.teladan.core.formasi;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;

/** Positions of today with posts, holders and gap, within the scope of the right; list and workbook. */
@UseCase
public class DaftarFormasi {

    private static final int UKURAN_TERBESAR = 100;
    private static final int SEKALI_AMBIL = 500;

    /**
     * j = position, u = its unit, o = its OPD, i.banyak = definitive holders, x = who acts for it. Holders are counted in one
     * pass over all assignments of the day, the last one of each person; post by post would cost five times as much.
     */
    private static final String DARI =
            """
             from core_jabatan j join core_unit u on u.id = j.unit_id left join core_unit o on o.id = u.opd_id
            left join (select a.jabatan_id, count(*) as banyak
              from (select t.jabatan_id, row_number() over (partition by t.pegawai_id order by t.mulai desc, t.id desc) as urut
                from core_penugasan t
                where t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)) a
              where a.urut = 1 group by a.jabatan_id) i on i.jabatan_id = j.id
            left join (select t.jabatan_id, t.jenis, t.pegawai_id, row_number() over (partition by t.jabatan_id
                order by field(t.jenis, 'PJ', 'PLT', 'PLH'), t.mulai desc, t.id desc) as urut
              from core_penugasan t
              where t.jenis in ('PJ', 'PLT', 'PLH') and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)) x
              on x.jabatan_id = j.id and x.urut = 1
            left join core_pegawai p on p.id = x.pegawai_id
            where j.berlaku_mulai <= :hari and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari) and \
            """;

    private static final String PILIH =
            """
            select j.id as id, j.nama as jabatan, j.jenjang as jenjang, j.kelas as kelas, j.kepala as kepala, u.id as unit_id,
              u.nama as unit, o.nama as opd, j.formasi as formasi, coalesce(i.banyak, 0) as terisi,
              case when coalesce(i.banyak, 0) < j.formasi then coalesce((select date_add(max(l.sampai), interval 1 day) from core_penugasan l
                where l.jabatan_id = j.id and l.jenis = 'DEFINITIF' and l.sampai < :hari), j.berlaku_mulai) end as sejak,
              x.jenis as pelaksana_jenis, p.nama as pelaksana
            """;

    private static final String JUMLAH =
            """
            select count(*) as banyak, coalesce(sum(j.formasi), 0) as formasi, coalesce(sum(coalesce(i.banyak, 0)), 0) as terisi,
              coalesce(sum(greatest(j.formasi - coalesce(i.banyak, 0), 0)), 0) as lowong,
              coalesce(sum(greatest(coalesce(i.banyak, 0) - j.formasi, 0)), 0) as lebih
            """;

    /** A column of the sheet, and the column of the list that it belongs to; null = always there. */
    private record Kolom(String daftar, KolomLembar lembar, Function<BarisFormasi, Object> isi) {}

    private static final List<Kolom> KOLOM =
            List.of(
                    new Kolom("UNIT", KolomLembar.biasa("OPD", 36), BarisFormasi::opd),
                    new Kolom("UNIT", KolomLembar.biasa("Unit", 36), BarisFormasi::unit),
                    new Kolom(null, KolomLembar.biasa("Jabatan", 40), BarisFormasi::jabatan),
                    new Kolom(null, KolomLembar.biasa("Jenjang", 16), BarisFormasi::jenjang),
                    new Kolom("KELAS", KolomLembar.biasa("Kelas", 8), BarisFormasi::kelas),
                    new Kolom(null, KolomLembar.biasa("Formasi", 8), BarisFormasi::formasi),
                    new Kolom(null, KolomLembar.biasa("Terisi", 8), BarisFormasi::terisi),
                    new Kolom(null, KolomLembar.biasa("Lowong", 8), BarisFormasi::lowong),
                    new Kolom(null, KolomLembar.biasa("Lebih", 8), BarisFormasi::lebih),
                    new Kolom(
                            "SEJAK",
                            KolomLembar.biasa("Lowong sejak", 14),
                            BarisFormasi::lowongSejak),
                    new Kolom(
                            "PELAKSANA",
                            KolomLembar.biasa("Penugasan", 12),
                            BarisFormasi::pelaksanaJenis),
                    new Kolom(
                            "PELAKSANA",
                            KolomLembar.biasa("Pelaksana", 36),
                            BarisFormasi::pelaksana));

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A page of the list with the sums over all of it. Two statements. */
    @Izin(Hak.LIHAT_FORMASI)
    public PetaFormasi halaman(
            SaringanFormasi saringan, UrutanFormasi urutan, int mulai, int ukuran) {
        var sql = DARI + syarat(saringan);
        var jumlah =
                (Tuple)
                        isi(em.createNativeQuery(JUMLAH + sql, Tuple.class), saringan)
                                .getSingleResult();
        var total = angka(jumlah, "banyak");
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                total <= mulai
                        ? List.of()
                        : isi(
                                        em.createNativeQuery(
                                                PILIH + sql + " order by " + urutan.sql(),
                                                Tuple.class),
                                        saringan)
                                .setFirstResult(Math.max(0, mulai))
                                .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                                .getResultList();
        return new PetaFormasi(
                new Halaman<>(baris.stream().map(DaftarFormasi::baris).toList(), total),
                angka(jumlah, "formasi"),
                angka(jumlah, "terisi"),
                angka(jumlah, "lowong"),
                angka(jumlah, "lebih"));
    }

    /**
     * Everything that the filter and the scope reach, as a workbook. One statement; {@code tujuan} stays open.
     *
     * @param tersembunyi columns of the list that the person has hidden; the sheet leaves them out too
     */
    @Izin(Hak.LIHAT_FORMASI)
    public void tulis(
            SaringanFormasi saringan,
            UrutanFormasi urutan,
            Set<String> tersembunyi,
            OutputStream tujuan) {
        var kolom =
                KOLOM.stream()
                        .filter(k -> k.daftar() == null || !tersembunyi.contains(k.daftar()))
                        .toList();
        var query =
                isi(
                        em.createNativeQuery(
                                PILIH + DARI + syarat(saringan) + " order by " + urutan.sql(),
                                Tuple.class),
                        saringan);
        query.setHint(AvailableHints.HINT_FETCH_SIZE, SEKALI_AMBIL);
        try (var lembar = PenulisLembar.ke(tujuan);
                var baris = alir(query)) {
            lembar.lembar("Formasi", kolom.stream().map(Kolom::lembar).toArray(KolomLembar[]::new));
            baris.map(DaftarFormasi::baris)
                    .forEach(
                            b -> lembar.baris(kolom.stream().map(k -> k.isi().apply(b)).toArray()));
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> alir(Query query) {
        return query.getResultStream();
    }

    private String syarat(SaringanFormasi s) {
        var kata = KataCari.dari(s.teks());
        return aktif.pelaku().cakupan(Hak.LIHAT_FORMASI).klausaUnit("c", "u")
                + " and "
                + kata.klausa("concat(j.nama, ' ', u.nama)", "u.kode")
                + (s.unit() == null
                        ? ""
                        : " and u.jalur like concat((select y.jalur from core_unit y where y.id = :unit), '%')")
                + (s.jenis() == null ? "" : " and j.jenis = :jenis")
                + (s.jenjang() == null ? "" : " and j.jenjang = :jenjang")
                + (s.keadaan() == null ? "" : " and " + s.keadaan().sql());
    }

    private Query isi(Query query, SaringanFormasi s) {
        query.setParameter("hari", LocalDate.now(jam));
        KataCari.dari(s.teks()).isi(query);
        if (s.unit() != null) {
            query.setParameter("unit", s.unit());
        }
        if (s.jenis() != null) {
            query.setParameter("jenis", s.jenis().name());
        }
        if (s.jenjang() != null) {
            query.setParameter("jenjang", s.jenjang().name());
        }
        return aktif.pelaku().cakupan(Hak.LIHAT_FORMASI).isiUnit("c", query);
    }

    private static BarisFormasi baris(Tuple b) {
        var sejak = b.get("sejak");
        var kepala = b.get("kepala");
        return new BarisFormasi(
                ((Number) b.get("id")).longValue(),
                teks(b, "jabatan"),
                teks(b, "jenjang"),
                ((Number) b.get("kelas")).intValue(),
                kepala instanceof Boolean y ? y : ((Number) kepala).intValue() != 0,
                ((Number) b.get("unit_id")).longValue(),
                teks(b, "unit"),
                teks(b, "opd"),
                ((Number) b.get("formasi")).intValue(),
                ((Number) b.get("terisi")).intValue(),
                sejak == null
                        ? null
                        : sejak instanceof LocalDate d ? d : ((java.sql.Date) sejak).toLocalDate(),
                teks(b, "pelaksana_jenis"),
                teks(b, "pelaksana"));
    }

    private static long angka(Tuple b, String kolom) {
        return ((Number) b.get(kolom)).longValue();
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
