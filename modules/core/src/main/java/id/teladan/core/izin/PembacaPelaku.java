package id.teladan.core.izin;

import id.teladan.core.izin.Pelaku.AtasNama;
import id.teladan.core.izin.Pelaku.Kapasitas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who a principal is and what he may do today, with one statement. */
@ApplicationScoped
@Transactional
class PembacaPelaku {

    /**
     * Rows: P = the person (id, name, unit of the definitive position), R = a role (path of its unit), U = a unit that
     * he leads: he is its acting head; units below that have no head at all fall to him. K = a person who acts for the
     * head of his own unit (or of units above it) and whose next other head is the acting person. D = the delegation
     * under which he acts: then R, U and K are those of who gave it. C = a delegation that he may act under, or a post
     * that he holds as Pj, Plt or Plh.
     */
    private static final String SQL =
            """
            with recursive saya as (
              select p.id, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as nama
              from core_pegawai p
              where p.id = coalesce(
                (select a.pegawai_id from core_akun a where a.nama_akun = :prinsipal and a.aktif),
                (select g.id from core_pegawai g where g.nip = :prinsipal
                   and not exists (select 1 from core_akun b where b.nama_akun = :prinsipal)))),
            wakil as (
              select d.id, d.pemberi_id, d.hak, d.sampai, v.jalur, v.nama as unit
              from core_delegasi d left join core_unit v on v.id = d.unit_id
              where d.id = :delegasi and d.penerima_id = (select id from saya) and d.mulai <= :hari and d.sampai >= :hari
                and d.dicabut_pada is null),
            siapa as (select coalesce((select w.pemberi_id from wakil w), (select s.id from saya s)) as id),
            dipimpin (unit_id) as (
              select j.unit_id
              from core_penugasan t join core_jabatan j on j.id = t.jabatan_id and j.kepala
              where t.pegawai_id = (select id from siapa)
                and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
                and t.pegawai_id = PEMIMPIN_J
              union
              select u.id
              from core_unit u join dipimpin d on u.induk_id = d.unit_id
              where BERLAKU_U and PEMIMPIN_U is null),
            rantai (pegawai_id, unit_id) as (
              select PEMIMPIN_U, u.id
              from core_unit u join dipimpin d on u.induk_id = d.unit_id
              where BERLAKU_U and PEMIMPIN_U <> (select id from siapa) and JENIS_U <> 'DEFINITIF'
              union
              select r.pegawai_id, u.id
              from core_unit u join rantai r on u.induk_id = r.unit_id
              where BERLAKU_U and coalesce(PEMIMPIN_U, r.pegawai_id) = r.pegawai_id)
            select 'P' as jenis, s.id as nomor, s.nama as teks,
              (select j.unit_id from core_penugasan t join core_jabatan j on j.id = t.jabatan_id
               where t.pegawai_id = s.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
                 and (t.sampai is null or t.sampai >= :hari) order by t.mulai desc, t.id desc limit 1) as unit_id,
              cast(null as char(400)) as jalur, cast(null as date) as sampai, cast(null as char(400)) as hak,
              (select z.nama from core_unit z where z.id = -1) as unit
            from saya s
            union all
            select 'R', r.id, r.peran, r.unit_id, u.jalur, null, null, null
            from core_peran_pengguna r join siapa s on s.id = r.pegawai_id left join core_unit u on u.id = r.unit_id
            where r.mulai <= :hari and (r.sampai is null or r.sampai >= :hari)
            union all
            select 'U', d.unit_id, '', d.unit_id, null, null, null, null from dipimpin d
            union all
            select distinct 'K', r.pegawai_id, '', r.unit_id, null, null, null, null from rantai r
            join core_penugasan t on t.id = (select d.id from core_penugasan d where d.pegawai_id = r.pegawai_id
              and d.jenis = 'DEFINITIF' and d.mulai <= :hari and (d.sampai is null or d.sampai >= :hari)
              order by d.mulai desc, d.id desc limit 1)
            join core_jabatan j on j.id = t.jabatan_id join core_unit v on v.id = j.unit_id
            where r.unit_id = case when j.kepala then v.induk_id else v.id end
            union all
            select 'D', w.pemberi_id, NAMA_B, w.id, w.jalur, w.sampai, w.hak, w.unit
            from wakil w join core_pegawai b on b.id = w.pemberi_id
            union all
            select 'C', d.id, NAMA_B, null, 'DELEGASI', d.sampai, null, v.nama
            from core_delegasi d join saya s on s.id = d.penerima_id join core_pegawai b on b.id = d.pemberi_id
            left join core_unit v on v.id = d.unit_id
            where d.mulai <= :hari and d.sampai >= :hari and d.dicabut_pada is null
            union all
            select 'C', t.id, j.nama, null, t.jenis, t.sampai, null, null
            from core_penugasan t join saya s on s.id = t.pegawai_id join core_jabatan j on j.id = t.jabatan_id
            where t.jenis in ('PJ', 'PLT', 'PLH') and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
            """
                    .replace("PEMIMPIN_J", Pemimpin.dari("pegawai_id", "j.unit_id"))
                    .replace("PEMIMPIN_U", Pemimpin.dari("pegawai_id", "u.id"))
                    .replace("JENIS_U", Pemimpin.dari("jenis", "u.id"))
                    .replace(
                            "BERLAKU_U",
                            "u.berlaku_mulai <= :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari)")
                    .replace(
                            "NAMA_B",
                            "trim(concat(coalesce(concat(b.gelar_depan, ' '), ''), b.nama, coalesce(concat(', ', b.gelar_belakang), '')))");

    /** Longest name that the audit trail and the histories of documents keep. */
    private static final int NAMA_TERPANJANG = 160;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject MatriksHak matriks;

    /** What the rows of one person tell, gathered. */
    private static final class Kumpulan {
        Long id;
        String nama;
        Long unit;
        final Set<Peran> peran = EnumSet.noneOf(Peran.class);
        final List<Long> dipimpin = new ArrayList<>();
        final List<Long> khusus = new ArrayList<>();
        final Map<Peran, List<String>> jalur = new EnumMap<>(Peran.class);
        final List<Kapasitas> kapasitas = new ArrayList<>();
        AtasNama atasNama;
        String batas;
        Set<Hak> didelegasikan = Set.of();

        void tambah(Tuple b) {
            switch (String.valueOf(b.get("jenis"))) {
                case "P" -> {
                    id = angka(b, "nomor");
                    nama = b.get("teks", String.class);
                    unit = angka(b, "unit_id");
                    peran.add(Peran.PEGAWAI);
                }
                case "R" -> {
                    var p = Peran.valueOf(b.get("teks", String.class));
                    peran.add(p);
                    if (b.get("jalur") != null) {
                        jalur.computeIfAbsent(p, x -> new ArrayList<>())
                                .add(String.valueOf(b.get("jalur")));
                    }
                }
                case "K" -> khusus.add(angka(b, "nomor"));
                case "C" ->
                        kapasitas.add(
                                new Kapasitas(
                                        String.valueOf(b.get("jalur")),
                                        angka(b, "nomor"),
                                        String.valueOf(b.get("teks")),
                                        tanggal(b),
                                        b.get("unit", String.class)));
                case "D" -> {
                    atasNama =
                            new AtasNama(
                                    angka(b, "unit_id"),
                                    angka(b, "nomor"),
                                    String.valueOf(b.get("teks")),
                                    tanggal(b),
                                    b.get("unit", String.class));
                    batas = b.get("jalur") == null ? null : String.valueOf(b.get("jalur"));
                    didelegasikan = HakDelegasi.baca(b.get("hak", String.class));
                }
                default -> dipimpin.add(angka(b, "nomor"));
            }
        }
    }

    /** The principal today; {@code delegasi} = the delegation under which he wants to act, or null. */
    Pelaku baca(String prinsipal, Long delegasi) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("prinsipal", prinsipal)
                        .setParameter("delegasi", delegasi == null ? -1L : delegasi)
                        .setParameter("hari", LocalDate.now(jam))
                        .getResultList();
        var k = new Kumpulan();
        baris.forEach(k::tambah);
        if (k.id == null) {
            return new Pelaku(
                    null, prinsipal, null, Set.of(), Map.of(Hak.UMUM, Cakupan.KOSONG), List.of());
        }
        if (!k.dipimpin.isEmpty()) {
            k.peran.add(Peran.ATASAN);
        }
        var pejabat = k.atasNama == null ? k.id : Long.valueOf(k.atasNama.pemberiId());
        var bawahan = new Cakupan(false, null, List.of(), k.dipimpin, pejabat, k.khusus);
        var hak = hak(pejabat, k.peran, k.jalur, bawahan);
        if (k.atasNama == null) {
            return new Pelaku(k.id, k.nama, k.unit, k.peran, hak, k.dipimpin, null, k.kapasitas);
        }
        return new Pelaku(
                k.id,
                potong(k.nama + " a.n. " + k.atasNama.pemberi()),
                k.unit,
                Set.of(Peran.PEGAWAI),
                terdelegasi(k, hak),
                k.dipimpin,
                k.atasNama,
                k.kapasitas);
    }

    /** Only what was handed over and what its giver himself has today, beside what everybody has. */
    private static Map<Hak, Cakupan> terdelegasi(Kumpulan k, Map<Hak, Cakupan> pemberi) {
        var hasil = new EnumMap<Hak, Cakupan>(Hak.class);
        hasil.put(Hak.UMUM, Cakupan.KOSONG);
        hasil.put(Hak.MASUK, new Cakupan(false, k.id, List.of(), List.of(), k.id));
        if (pemberi.containsKey(Hak.LIHAT_UNIT)) {
            hasil.put(Hak.LIHAT_UNIT, pemberi.get(Hak.LIHAT_UNIT));
        }
        var selain = List.of(k.id, k.atasNama.pemberiId());
        for (var h : k.didelegasikan) {
            var cakupan = pemberi.getOrDefault(h, Cakupan.KOSONG).didelegasikan(k.batas, selain);
            if (!cakupan.kosong()) {
                hasil.put(h, cakupan);
            }
        }
        return hasil;
    }

    private static String potong(String nama) {
        return nama.length() <= NAMA_TERPANJANG ? nama : nama.substring(0, NAMA_TERPANJANG);
    }

    private static LocalDate tanggal(Tuple b) {
        var nilai = b.get("sampai");
        return nilai == null
                ? null
                : nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }

    Pelaku sistem(String alasan) {
        var semua = new Cakupan(true, null, List.of(), List.of(), null);
        var hak = new EnumMap<Hak, Cakupan>(Hak.class);
        for (var h : Hak.values()) {
            hak.put(h, semua);
        }
        return new Pelaku(null, "Sistem: " + alasan, null, Set.of(), hak, List.of());
    }

    private Map<Hak, Cakupan> hak(
            Long id, Set<Peran> peran, Map<Peran, List<String>> jalur, Cakupan bawahan) {
        var hasil = new EnumMap<Hak, Cakupan>(Hak.class);
        hasil.put(Hak.UMUM, Cakupan.KOSONG);
        hasil.put(Hak.MASUK, new Cakupan(false, id, List.of(), List.of(), id));
        for (var b : matriks.baris()) {
            if (peran.contains(b.peran())) {
                var cakupan =
                        switch (b.lingkup()) {
                            case SEMUA -> new Cakupan(true, null, List.of(), List.of(), id);
                            case DIRI -> new Cakupan(false, id, List.of(), List.of(), id);
                            case UNIT ->
                                    new Cakupan(
                                            false,
                                            null,
                                            jalur.getOrDefault(b.peran(), List.of()),
                                            List.of(),
                                            id);
                            case BAWAHAN -> bawahan;
                        };
                hasil.merge(b.hak(), cakupan, Cakupan::dan);
            }
        }
        return hasil;
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }
}
