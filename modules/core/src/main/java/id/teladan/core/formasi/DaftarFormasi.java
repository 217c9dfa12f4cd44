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
import java.util.stream.Stream;

/** Positions of today with posts, holders and gap, within the scope of the right; list and workbook. */
@UseCase
public class DaftarFormasi {

    private static final int UKURAN_TERBESAR = 100;

    /** j = position, u = its unit, o = its OPD, terisi = definitive holders, x = who acts for it. */
    private static final String DARI =
            """
             from (select j.*, (select count(*) from core_penugasan t where t.jabatan_id = j.id and t.jenis = 'DEFINITIF'
                and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)) as terisi,
                (select t.id from core_penugasan t where t.jabatan_id = j.id and t.jenis in ('PJ', 'PLT', 'PLH')
                  and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
                  order by field(t.jenis, 'PJ', 'PLT', 'PLH'), t.mulai desc, t.id desc limit 1) as pelaksana_id
              from core_jabatan j
              where j.berlaku_mulai <= :hari and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)) j
            join core_unit u on u.id = j.unit_id left join core_unit o on o.id = u.opd_id
            left join core_penugasan x on x.id = j.pelaksana_id left join core_pegawai p on p.id = x.pegawai_id
            where \
            """;

    private static final String PILIH =
            """
            select j.id as id, j.nama as jabatan, j.jenjang as jenjang, j.kelas as kelas, j.kepala as kepala, u.id as unit_id,
              u.nama as unit, o.nama as opd, j.formasi as formasi, j.terisi as terisi,
              case when j.terisi < j.formasi then coalesce((select date_add(max(l.sampai), interval 1 day) from core_penugasan l
                where l.jabatan_id = j.id and l.jenis = 'DEFINITIF' and l.sampai < :hari), j.berlaku_mulai) end as sejak,
              case when p.id is not null then concat(x.jenis, ' ', p.nama) end as pelaksana
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A page of the list, unit by unit, heads first. Two statements at most. */
    @Izin(Hak.LIHAT_FORMASI)
    public Halaman<BarisFormasi> halaman(SaringanFormasi saringan, int mulai, int ukuran) {
        var sql = DARI + syarat(saringan);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(em.createNativeQuery(PILIH + sql + urut(saringan), Tuple.class), saringan)
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        var total =
                baris.size() < ukuran && (mulai <= 0 || !baris.isEmpty())
                        ? mulai + baris.size()
                        : ((Number)
                                        isi(em.createNativeQuery("select count(*)" + sql), saringan)
                                                .getSingleResult())
                                .longValue();
        return new Halaman<>(baris.stream().map(DaftarFormasi::baris).toList(), total);
    }

    /** Everything that the filter and the scope reach, as a workbook. One statement; {@code tujuan} stays open. */
    @Izin(Hak.LIHAT_FORMASI)
    public void tulis(SaringanFormasi saringan, OutputStream tujuan) {
        var query =
                isi(
                        em.createNativeQuery(
                                PILIH + DARI + syarat(saringan) + urut(saringan), Tuple.class),
                        saringan);
        try (var lembar = PenulisLembar.ke(tujuan);
                var baris = alir(query)) {
            lembar.lembar(
                    "Formasi",
                    KolomLembar.biasa("OPD", 36),
                    KolomLembar.biasa("Unit", 36),
                    KolomLembar.biasa("Jabatan", 40),
                    KolomLembar.biasa("Jenjang", 16),
                    KolomLembar.biasa("Kelas", 8),
                    KolomLembar.biasa("Formasi", 8),
                    KolomLembar.biasa("Terisi", 8),
                    KolomLembar.biasa("Lowong", 8),
                    KolomLembar.biasa("Lowong sejak", 14),
                    KolomLembar.biasa("Pelaksana", 36));
            baris.map(DaftarFormasi::baris)
                    .forEach(
                            b ->
                                    lembar.baris(
                                            b.opd(),
                                            b.unit(),
                                            b.jabatan(),
                                            b.jenjang(),
                                            b.kelas(),
                                            b.formasi(),
                                            b.terisi(),
                                            b.lowong(),
                                            b.lowongSejak(),
                                            b.pelaksana()));
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
                + (s.keadaan() == null
                        ? ""
                        : switch (s.keadaan()) {
                            case "LOWONG" -> " and j.terisi < j.formasi";
                            case "TANPA_PELAKSANA" ->
                                    " and j.terisi < j.formasi and j.kepala and j.pelaksana_id is null";
                            case "LEBIH" -> " and j.terisi > j.formasi";
                            default -> "";
                        });
    }

    private static String urut(SaringanFormasi s) {
        return s.keadaan() == null
                ? " order by u.jalur, j.kepala desc, j.kelas desc, j.nama, j.id"
                : " order by j.kelas desc, u.jalur, j.nama, j.id";
    }

    private Query isi(Query query, SaringanFormasi s) {
        query.setParameter("hari", LocalDate.now(jam));
        KataCari.dari(s.teks()).isi(query);
        if (s.unit() != null) {
            query.setParameter("unit", s.unit());
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
                teks(b, "pelaksana"));
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
