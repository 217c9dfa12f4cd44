package id.teladan.skp.kaskade;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.aturan.Andil;
import id.teladan.skp.aturan.CaraBagi;
import id.teladan.skp.aturan.TargetInduk;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The alignment tree, one level at a time, what hangs loose beside it, and the way up from one's own results. */
@UseCase
public class PohonKaskade {

    private static final int UKURAN_TERBESAR = 100;

    /** Results shown below one at most. */
    public static final int ANAK_TERBANYAK = 200;

    private static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";

    /** A person {@code p} with his definitive position and unit of {@code :hari}. */
    private static final String JABATAN =
            """
             left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
               and (t.sampai is null or t.sampai >= :hari)
             left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id\s""";

    private static final String SIMPUL =
            """
            select h.id as id, h.atasan_id as induk, h.tingkat as tingkat, h.uraian as uraian, h.cascading as cascading, p.id as pegawai,
              {nama} as nama, j.nama as jabatan,
              case when j.kepala then 1 else 0 end as memimpin, s.id as skp, s.status as status,
              (select count(distinct y.pegawai_id) from skp_hasil_kerja x join skp_skp y on y.id = x.skp_id
                where x.atasan_id = h.id and x.dihapus is null) as pemikul
            from ({asal}) h join skp_skp s on s.id = h.skp_id join core_pegawai p on p.id = s.pegawai_id
            """
                            .replace("{nama}", NAMA)
                    + JABATAN
                    + " where h.dihapus is null and ";

    private static final String BAWAHNYA =
            "select x.*, 0 as tingkat from skp_hasil_kerja x where x.atasan_id = :kunci";

    /** The results of an SKP and those right below them. */
    private static final String DUA_TINGKAT =
            """
            select x.*, 0 as tingkat from skp_hasil_kerja x where x.skp_id = :kunci
            union all
            select y.*, 1 from skp_hasil_kerja x join skp_hasil_kerja y on y.atasan_id = x.id
            where x.skp_id = :kunci and x.dihapus is null""";

    /** Who heads a unit on {@code :hari}, also as Plt, with his latest SKP of the year. */
    private static final String KEPALA =
            """
            select o.nama as unit, p.id as pegawai, {nama} as nama, k.nama as jabatan, s.id as skp, s.status as status
            from core_unit o left join core_jabatan k on k.unit_id = o.id and k.kepala
            left join core_penugasan d on d.id = (select x.id from core_penugasan x where x.jabatan_id = k.id and x.mulai <= :hari
              and (x.sampai is null or x.sampai >= :hari) and x.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH')
              order by field(x.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), x.mulai desc, x.id desc limit 1)
            left join core_pegawai p on p.id = d.pegawai_id
            left join skp_skp s on s.id = (select z.id from skp_skp z where z.pegawai_id = p.id and z.tahun = :tahun
              order by z.mulai desc limit 1)
            where o.id = :unit
            """
                    .replace("{nama}", NAMA);

    private static final String SAYA =
            """
            select u.nama as unit, p.id as pegawai, {nama} as nama, j.nama as jabatan,
              s.id as skp, s.status as status
            from core_pegawai p
            """
                            .replace("{nama}", NAMA)
                    + JABATAN
                    + """
                     left join skp_skp s on s.id = (select z.id from skp_skp z where z.pegawai_id = p.id and z.tahun = :tahun
                       order by z.mulai desc limit 1)
                     where p.id = :saya
                    """;

    private static final String TARGET =
            """
            select 'I' as jenis, i.id as id, i.hasil_kerja_id as induk, i.aspek as aspek, i.uraian as teks, i.target_satuan as satuan,
              i.target_angka as angka, h.cara_bagi as bagian, s.sampai as sampai, i.urutan as urutan
            from skp_hasil_kerja h join skp_skp s on s.id = h.skp_id
            join skp_indikator i on i.hasil_kerja_id = h.id and i.dihapus is null and i.target_angka is not null
            where h.id in (:hasil)
            union all
            select 'A', i.id, x.atasan_id, i.aspek, p.nama, i.target_satuan, i.target_angka, x.bagian, null, i.urutan
            from skp_hasil_kerja x join skp_skp y on y.id = x.skp_id join core_pegawai p on p.id = y.pegawai_id
            join skp_indikator i on i.hasil_kerja_id = x.id and i.dihapus is null and i.target_angka is not null
            where x.atasan_id in (:hasil) and x.dihapus is null
            order by jenis, induk, urutan, id
            """;

    private static final String GARIS =
            """
            with recursive naik (asal, id, uraian, atasan_id, skp_id, jenis, urutan, tingkat) as (
              select h.id, h.id, h.uraian, h.atasan_id, h.skp_id, h.jenis, h.urutan, 0 from skp_hasil_kerja h
              where h.skp_id = :skp and h.dihapus is null
              union all
              select n.asal, a.id, a.uraian, a.atasan_id, a.skp_id, n.jenis, n.urutan, n.tingkat + 1
              from naik n join skp_hasil_kerja a on a.id = n.atasan_id and a.dihapus is null where n.tingkat < 12)
            select n.asal as asal, n.id as id, n.uraian as uraian, n.jenis as jenis, n.tingkat as tingkat, {nama} as nama, j.nama as jabatan
            from naik n join skp_skp s on s.id = n.skp_id join core_pegawai p on p.id = s.pegawai_id
            """
                            .replace("{nama}", NAMA)
                    + JABATAN
                    + " order by n.jenis desc, n.urutan, n.asal, n.tingkat, t.id desc";

    /** Main results without a link, of everybody who has a superior with an SKP. */
    private static final String LEPAS =
            """
             from skp_hasil_kerja h join skp_skp s on s.id = h.skp_id join core_pegawai p on p.id = s.pegawai_id
             left join skp_hasil_kerja a on a.id = h.atasan_id
            """
                    + JABATAN
                    + """
                     where s.tahun = :tahun and h.dihapus is null and h.jenis = 'UTAMA' and (a.id is null or a.dihapus is not null)
                       and (j.jenjang is null or j.jenjang <> 'JPT_MADYA') and\s""";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /**
     * What one may look at.
     *
     * @param menurutUnit true when one may begin with the head of a unit
     * @param semua true when every unit is in the scope
     */
    public record Sudut(boolean menurutUnit, boolean semua, Long unitSaya)
            implements Serializable {}

    /** A result of mine to link to. */
    public record Pilihan(long id, String uraian) implements Serializable {}

    /** Whether the tree begins with the head of a unit or with the person himself. */
    @Izin(Hak.LIHAT_SKP)
    public Sudut sudut() {
        var c = lihat();
        return new Sudut(c.semua() || !c.jalur().isEmpty(), c.semua(), aktif.pelaku().unitId());
    }

    /**
     * The top of the tree of a year: results of the head of {@code unitId}, or one's own when it is null. At most three
     * statements. What is outside the scope is missing.
     */
    @Izin(Hak.LIHAT_SKP)
    public PuncakKaskade puncak(Long unitId, int tahun) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                unitId == null
                        ? em.createNativeQuery(SAYA, Tuple.class)
                                .setParameter("saya", pejabat())
                                .setParameter("hari", hari())
                                .setParameter("tahun", tahun)
                                .getResultList()
                        : em.createNativeQuery(KEPALA, Tuple.class)
                                .setParameter("unit", unitId)
                                .setParameter("hari", hari())
                                .setParameter("tahun", tahun)
                                .getResultList();
        if (baris.isEmpty() || baris.get(0).get("pegawai") == null) {
            return new PuncakKaskade(
                    baris.isEmpty() ? null : teks(baris.get(0), "unit"),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of());
        }
        var b = baris.get(0);
        var skp = angka(b, "skp");
        var semua = skp == null ? List.<SimpulKaskade>of() : simpul(DUA_TINGKAT, skp);
        var puncak = semua.stream().filter(s -> s.skpId() == skp).toList();
        return new PuncakKaskade(
                teks(b, "unit"),
                teks(b, "nama"),
                teks(b, "jabatan"),
                skp,
                b.get("status") == null ? null : StatusSkp.valueOf(teks(b, "status")),
                puncak,
                semua.size() < ANAK_TERBANYAK
                        ? semua.stream().filter(s -> s.skpId() != skp).toList()
                        : List.of());
    }

    /** Who carries a result: the first {@value #ANAK_TERBANYAK} results below it; at most two statements. */
    @Izin(Hak.LIHAT_SKP)
    public List<SimpulKaskade> anak(long hasilId) {
        return simpul(BAWAHNYA, hasilId);
    }

    /** One's own results of the year with those above them; two statements. */
    @Izin(Hak.MENYUSUN_SKP)
    public List<GarisSaya> garisSaya(int tahun) {
        var skp =
                em
                        .createQuery(
                                "select s.id from Skp s where s.pegawai.id = :saya and s.tahun = :tahun order by s.mulai desc",
                                Long.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("tahun", tahun)
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst();
        if (skp.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(GARIS, Tuple.class)
                        .setParameter("skp", skp.get())
                        .setParameter("hari", hari())
                        .getResultList();
        var menurut = new LinkedHashMap<Long, List<Tuple>>();
        baris.forEach(
                b -> menurut.computeIfAbsent(angka(b, "asal"), x -> new ArrayList<>()).add(b));
        return menurut.values().stream().map(PohonKaskade::garis).toList();
    }

    /**
     * Main results that hang loose, a page of them; two statements.
     *
     * @param unitId only this unit and what is below it; null = the whole scope
     */
    @Izin(Hak.LIHAT_SKP)
    public Halaman<BarisBelumTertaut> belumTertaut(
            int tahun, Long unitId, String teks, int mulai, int ukuran) {
        var lihat = lihat();
        var kata = KataCari.dari(teks);
        var dari =
                LEPAS
                        + lihat.klausaSql("c", "p", "j", "u")
                        + " and "
                        + kata.klausa("p.nama", "p.nip")
                        + (unitId == null
                                ? ""
                                : " and u.jalur like concat((select x.jalur from core_unit x where x.id = :unit), '%')");
        var total =
                ((Number)
                                isi(
                                                em.createNativeQuery("select count(*)" + dari),
                                                lihat,
                                                kata,
                                                tahun,
                                                unitId)
                                        .getSingleResult())
                        .longValue();
        if (total <= mulai) {
            return new Halaman<>(List.of(), total);
        }
        var memutuskan = aktif.pelaku().cakupan(Hak.MEMUTUSKAN_SKP);
        var sql =
                """
                select h.id as id, h.versi as versi, h.uraian as uraian, s.id as skp, s.status as status, s.perubahan_dibuka as dibuka,
                  p.id as pegawai, {nama} as nama, p.nip as nip, j.nama as jabatan, u.nama as unit, a.id as terputus,
                  case when {putus} then 1 else 0 end as bawahan
                """
                                .replace("{nama}", NAMA)
                                .replace("{putus}", memutuskan.klausaSql("m", "p", "j", "u"))
                        + dari
                        + " order by u.jalur, j.kepala desc, p.nama, p.id, h.urutan, h.id";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                memutuskan
                        .isiSql(
                                "m",
                                isi(
                                        em.createNativeQuery(sql, Tuple.class),
                                        lihat,
                                        kata,
                                        tahun,
                                        unitId))
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        return new Halaman<>(baris.stream().map(this::lepas).toList(), total);
    }

    /** My results of the year, to link to; one statement. */
    @Izin(Hak.LIHAT_SKP)
    public List<Pilihan> pilihan(int tahun) {
        return em.createQuery(
                        "select new id.teladan.skp.kaskade.PohonKaskade$Pilihan(h.id, h.uraian) from HasilKerja h"
                                + " where h.skp.pegawai.id = :saya and h.skp.tahun = :tahun and h.dihapus is null"
                                + " order by h.skp.mulai, h.jenis desc, h.urutan, h.id",
                        Pilihan.class)
                .setParameter("saya", pejabat())
                .setParameter("tahun", tahun)
                .getResultList();
    }

    private <Q extends Query> Q isi(Q query, Cakupan lihat, KataCari kata, int tahun, Long unitId) {
        query.setParameter("tahun", tahun);
        query.setParameter("hari", hari());
        if (unitId != null) {
            query.setParameter("unit", unitId);
        }
        return lihat.isiSql("c", kata.isi(query));
    }

    private BarisBelumTertaut lepas(Tuple b) {
        var status = StatusSkp.valueOf(teks(b, "status"));
        var dibuka = Boolean.TRUE.equals(b.get("dibuka")) || angkaAtauNol(b, "dibuka") == 1;
        var pegawai = angka(b, "pegawai");
        return new BarisBelumTertaut(
                angka(b, "id"),
                angka(b, "versi"),
                teks(b, "uraian"),
                angka(b, "skp"),
                status,
                pegawai,
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "jabatan"),
                teks(b, "unit"),
                b.get("terputus") != null,
                angkaAtauNol(b, "bawahan") == 1
                        && (status == StatusSkp.DRAFT
                                || status == StatusSkp.DIKEMBALIKAN
                                || (status == StatusSkp.DISETUJUI && !dibuka)),
                pegawai.equals(aktif.pelaku().pegawaiId()));
    }

    private static long angkaAtauNol(Tuple b, String kolom) {
        return b.get(kolom) instanceof Number n ? n.longValue() : 0;
    }

    private static GarisSaya garis(List<Tuple> baris) {
        var saya = baris.get(0);
        var atas = new LinkedHashMap<Long, GarisSaya.Anak>();
        baris.subList(1, baris.size())
                .forEach(
                        b ->
                                atas.putIfAbsent(
                                        angka(b, "id"),
                                        new GarisSaya.Anak(
                                                angka(b, "id"),
                                                teks(b, "uraian"),
                                                teks(b, "nama"),
                                                teks(b, "jabatan"))));
        atas.remove(angka(saya, "id"));
        return new GarisSaya(
                angka(saya, "id"),
                teks(saya, "uraian"),
                JenisHasilKerja.UTAMA.name().equals(teks(saya, "jenis")),
                List.copyOf(atas.values()));
    }

    private List<SimpulKaskade> simpul(String asal, long kunci) {
        var lihat = lihat();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lihat.isiSql(
                                "c",
                                em.createNativeQuery(
                                                SIMPUL.replace("{asal}", asal)
                                                        + lihat.klausaSql("c", "p", "j", "u")
                                                        + " order by h.tingkat, j.kepala desc, p.nama, p.id, h.jenis desc, h.urutan, h.id",
                                                Tuple.class)
                                        .setParameter("kunci", kunci)
                                        .setParameter("hari", hari()))
                        .setMaxResults(ANAK_TERBANYAK)
                        .getResultList();
        var target =
                target(
                        baris.stream()
                                .filter(
                                        b ->
                                                JenisCascading.DIRECT
                                                        .name()
                                                        .equals(teks(b, "cascading")))
                                .map(b -> angka(b, "id"))
                                .toList());
        var hasil = new LinkedHashMap<Long, SimpulKaskade>();
        for (var b : baris) {
            var id = angka(b, "id");
            hasil.putIfAbsent(
                    id,
                    new SimpulKaskade(
                            id,
                            angka(b, "induk"),
                            teks(b, "uraian"),
                            JenisCascading.valueOf(teks(b, "cascading")),
                            angka(b, "pegawai"),
                            teks(b, "nama"),
                            teks(b, "jabatan"),
                            angkaAtauNol(b, "memimpin") == 1,
                            angka(b, "skp"),
                            StatusSkp.valueOf(teks(b, "status")),
                            angka(b, "pemikul"),
                            target.getOrDefault(id, List.of())));
        }
        return List.copyOf(hasil.values());
    }

    private Map<Long, List<Pembagian>> target(Collection<Long> langsung) {
        var hasil = new HashMap<Long, List<Pembagian>>();
        if (langsung.isEmpty()) {
            return hasil;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(TARGET, Tuple.class)
                        .setParameter("hasil", langsung)
                        .getResultList();
        var andil = new HashMap<Long, List<Andil>>();
        for (var b : baris) {
            if ("A".equals(teks(b, "jenis"))) {
                andil.computeIfAbsent(angka(b, "induk"), x -> new ArrayList<>())
                        .add(
                                new Andil(
                                        teks(b, "teks"),
                                        teks(b, "bagian"),
                                        teks(b, "aspek"),
                                        (BigDecimal) b.get("angka"),
                                        teks(b, "satuan")));
            }
        }
        for (var b : baris) {
            if ("I".equals(teks(b, "jenis"))) {
                hasil.computeIfAbsent(angka(b, "induk"), x -> new ArrayList<>())
                        .add(
                                Pembagian.periksa(
                                        new TargetInduk(
                                                teks(b, "teks"),
                                                teks(b, "aspek"),
                                                (BigDecimal) b.get("angka"),
                                                teks(b, "satuan"),
                                                CaraBagi.valueOf(teks(b, "bagian"))),
                                        andil.getOrDefault(angka(b, "induk"), List.of()),
                                        hariDari(b, "sampai")));
            }
        }
        return hasil;
    }

    private Cakupan lihat() {
        return aktif.pelaku().cakupan(Hak.LIHAT_SKP);
    }

    private long pejabat() {
        return Optional.ofNullable(aktif.pelaku().pejabatId()).orElse(0L);
    }

    private LocalDate hari() {
        return LocalDate.now(jam);
    }

    private static LocalDate hariDari(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }
}
