package id.teladan.disiplin.daftar;

import static id.teladan.core.basisdata.NilaiSql.angka;
import static id.teladan.core.basisdata.NilaiSql.teks;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.Pemimpin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.AturanJamPerkara;
import id.teladan.disiplin.aturan.perkara.JenisJam;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.MesinPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.PencatatBaca;
import id.teladan.disiplin.perkara.PengajuUsul;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import id.teladan.disiplin.perkara.SumberIndikasi;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Cases that the acting person is part of; for everybody else they do not exist. */
@UseCase
public class DaftarPerkara {

    private static final int UKURAN_TERBESAR = 100;
    private static final String AKHIR =
            "('DITOLAK', 'SELESAI', 'DIBATALKAN', 'TIDAK_TERBUKTI', 'DIARSIPKAN')";
    private static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";
    private static final String DARI =
            """
             from disiplin_perkara k join core_pegawai p on p.id = k.pegawai_id
             left join core_penugasan t on t.id = (select max(d.id) from core_penugasan d where d.pegawai_id = p.id
               and d.jenis = 'DEFINITIF' and d.mulai <= :hari and (d.sampai is null or d.sampai >= :hari))
             left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject KalenderKerja kalender;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject PencatatBaca baca;
    @Inject PengajuUsul pengaju;

    /** One page: late clocks first, then the nearest. Two statements and the calendar. */
    @Izin(Hak.LIHAT_PERKARA)
    public Halaman<BarisPerkara> halaman(SaringanPerkara saringan, int mulai, int ukuran) {
        var kata = KataCari.dari(saringan.cari());
        var sql =
                DARI
                        + " where "
                        + lingkup.klausa()
                        + tab(saringan.tab())
                        + (saringan.status() == null ? "" : " and k.status = :status")
                        + (kata.kosong() ? "" : " and " + kata.klausa("p.nama", "p.nip"));
        var total =
                ((Number)
                                isi(
                                                em.createNativeQuery("select count(*)" + sql),
                                                sql,
                                                saringan,
                                                kata)
                                        .getSingleResult())
                        .longValue();
        if (total <= mulai) {
            return new Halaman<>(List.of(), total);
        }
        var libur = kalender.terbaca();
        var query =
                em.createNativeQuery(
                        "select k.id as id, k.nomor as nomor, "
                                + NAMA
                                + " as nama, p.nip as nip, u.nama as unit, k.sumber as sumber, (select group_concat(d.kode order by"
                                + " d.id separator ', ') from disiplin_dugaan d where d.perkara_id = k.id) as kode, k.status as status,"
                                + " k.tenggat as tenggat, cast(k.tenggat_pada as char) as batas, k.hukuman as hukuman,"
                                + " cast(k.dilaporkan as char) as dilaporkan"
                                + sql
                                + " order by k.status in "
                                + AKHIR
                                + ", k.tenggat_pada is null, k.tenggat_pada, k.dilaporkan desc, k.id desc",
                        Tuple.class);
        return new Halaman<>(
                baris(
                                isi(query, sql, saringan, kata)
                                        .setFirstResult(Math.max(0, mulai))
                                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR)))
                        .stream()
                        .map(b -> baris(b, libur))
                        .toList(),
                total);
    }

    /** The numbers above the list. One statement. */
    @Izin(Hak.LIHAT_PERKARA)
    public PapanPerkara papan() {
        var sql =
                "select coalesce(sum(1), 0) as berjalan, coalesce(sum(k.tenggat_pada < :hari), 0) as lewat,"
                        + " coalesce(sum(k.tenggat_pada between :hari and :nanti), 0) as minggu from disiplin_perkara k where "
                        + lingkup.klausa()
                        + " and k.status not in "
                        + AKHIR;
        var hari = LocalDate.now(jam);
        var b =
                baris(
                                lingkup.isi(
                                        em.createNativeQuery(sql, Tuple.class)
                                                .setParameter("hari", hari)
                                                .setParameter("nanti", hari.plusDays(7)),
                                        sql))
                        .get(0);
        return new PapanPerkara(angka(b, "berjalan"), angka(b, "lewat"), angka(b, "minggu"));
    }

    private static String tab(TabPerkara tab) {
        return switch (tab) {
            case BERJALAN -> " and k.status not in " + AKHIR;
            case LEWAT -> " and k.status not in " + AKHIR + " and k.tenggat_pada < :hari";
            case SELESAI -> " and k.status in " + AKHIR;
            case SEMUA -> "";
        };
    }

    private Query isi(Query query, String sql, SaringanPerkara saringan, KataCari kata) {
        query.setParameter("hari", LocalDate.now(jam));
        if (saringan.status() != null) {
            query.setParameter("status", saringan.status().name());
        }
        if (!kata.kosong()) {
            kata.isi(query);
        }
        return lingkup.isi(query, sql);
    }

    private BarisPerkara baris(Tuple b, KalenderTerbaca libur) {
        var batas = hari(b, "batas");
        return new BarisPerkara(
                angka(b, "id"),
                teks(b, "nomor"),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "unit"),
                SumberIndikasi.valueOf(teks(b, "sumber")),
                teks(b, "kode"),
                StatusPerkara.valueOf(teks(b, "status")),
                pilihan(JenisJam.class, teks(b, "tenggat")),
                batas,
                AturanJamPerkara.sisa(LocalDate.now(jam), batas, libur),
                pilihan(JenisHukuman.class, teks(b, "hukuman")),
                hari(b, "dilaporkan"));
    }

    private static LocalDate hari(Tuple b, String kolom) {
        return teks(b, kolom) == null ? null : LocalDate.parse(teks(b, kolom));
    }

    private static <E extends Enum<E>> E pilihan(Class<E> jenis, String nama) {
        return nama == null ? null : Enum.valueOf(jenis, nama);
    }

    /**
     * The case with everything that belongs to it; the read itself is kept. Everybody may ask: who has no part in the case
     * gets the answer of what does not exist.
     */
    @Izin({Hak.LIHAT_PERKARA, Hak.LIHAT_DISIPLIN_SAYA})
    public RincianPerkara rincian(long id) {
        var sql =
                "select k.versi as versi, k.nomor as nomor, k.pegawai_id as pegawai_id, "
                        + NAMA
                        + " as nama, p.nip as nip, j.nama as jabatan, u.nama as unit, k.status as status, k.sumber as sumber, k.pelapor"
                        + " as pelapor, k.uraian as uraian, cast(k.kejadian_mulai as char) as mulai, cast(k.kejadian_sampai as char) as"
                        + " sampai, cast(k.dilaporkan as char) as dilaporkan, cast(k.ditelaah as char) as ditelaah, k.tenggat as tenggat,"
                        + " cast(k.tenggat_pada as char) as batas, k.unit_atasan_id as unit_atasan, k.unit_penghukum_id as"
                        + " unit_penghukum, k.penghukum as pejabat, k.tingkat_usul as tingkat, k.usul as usul, k.usul_jejak as usul_jejak,"
                        + " cast(k.periksa_pada as char) as periksa, cast(k.berakhir as char) as berakhir, "
                        + orang("k.unit_atasan_id")
                        + " as atasan, "
                        + orang("k.unit_penghukum_id")
                        + " as penghukum, "
                        + BacaJsonPerkara.DUGAAN
                        + " as dugaan, "
                        + BacaJsonPerkara.RIWAYAT
                        + " as riwayat, "
                        + BacaJsonPerkara.PANGGILAN
                        + " as panggilan, "
                        + BacaJsonPerkara.TANYA
                        + " as tanya, "
                        + BacaJsonPerkara.PEMERIKSAAN
                        + " as pemeriksaan, "
                        + BacaJsonPerkara.KEPUTUSAN
                        + " as keputusan, "
                        + BacaJsonPerkara.TIM
                        + " as tim, "
                        + BacaJsonPerkara.DIBACA
                        + " as dibaca"
                        + DARI
                        + " where k.id = :id and "
                        + lingkup.klausa();
        var semua =
                baris(
                        lingkup.isi(
                                em.createNativeQuery(sql, Tuple.class)
                                        .setParameter("id", id)
                                        .setParameter("hari", LocalDate.now(jam)),
                                sql));
        if (semua.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var rincian = susun(id, semua.get(0));
        baca.catat(id, "BERKAS");
        return rincian;
    }

    private static String orang(String unit) {
        return "(select o.nama from core_pegawai o where o.id = "
                + Pemimpin.dari("pegawai_id", unit)
                + ")";
    }

    private RincianPerkara susun(long id, Tuple b) {
        var perkara = lingkup.temukan(id);
        var peran = lingkup.peran(perkara);
        var hari = LocalDate.now(jam);
        var libur = kalender.terbaca();
        var batas = hari(b, "batas");
        var status = StatusPerkara.valueOf(teks(b, "status"));
        var tanya = BacaJsonPerkara.semua(b, "tanya", BacaJsonPerkara::tanya);
        var tim = BacaJsonPerkara.semua(b, "tim", BacaJsonPerkara::anggota);
        var tingkat = pilihan(TingkatHukuman.class, teks(b, "tingkat"));
        var langkah =
                PenyusunLangkah.susun(
                        new PenyusunLangkah.Keadaan(
                                status,
                                hari,
                                hari(b, "ditelaah"),
                                hari(b, "periksa"),
                                status == StatusPerkara.DISAMPAIKAN ? batas : null,
                                hari(b, "berakhir"),
                                tingkat,
                                tanya.size(),
                                !tim.isEmpty(),
                                Objects.equals(
                                        angka(b, "unit_atasan"), angka(b, "unit_penghukum"))),
                        peran);
        var jejak = teks(b, "usul_jejak");
        return new RincianPerkara(
                id,
                angka(b, "versi"),
                teks(b, "nomor"),
                angka(b, "pegawai_id"),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "jabatan"),
                teks(b, "unit"),
                status,
                SumberIndikasi.valueOf(teks(b, "sumber")),
                teks(b, "pelapor"),
                teks(b, "uraian"),
                hari(b, "mulai"),
                hari(b, "sampai"),
                hari(b, "dilaporkan"),
                hari(b, "ditelaah"),
                pilihan(JenisJam.class, teks(b, "tenggat")),
                batas,
                AturanJamPerkara.sisa(hari, batas, libur),
                teks(b, "atasan"),
                pilihan(Pejabat.class, teks(b, "pejabat")),
                teks(b, "penghukum"),
                tingkat,
                pilihan(JenisHukuman.class, teks(b, "usul")),
                jejak == null ? null : JsonJejak.baca(jejak),
                MesinPerkara.boleh(LangkahPerkara.TETAPKAN, status, peran)
                        ? pengaju.baca(perkara, hari).diizinkan()
                        : List.of(),
                BacaJsonPerkara.semua(b, "dugaan", BacaJsonPerkara::dugaan),
                BacaJsonPerkara.semua(b, "riwayat", BacaJsonPerkara::langkah),
                BacaJsonPerkara.semua(b, "panggilan", BacaJsonPerkara::panggilan),
                tanya,
                BacaJsonPerkara.satu(b, "pemeriksaan", BacaJsonPerkara::pemeriksaan),
                BacaJsonPerkara.satu(b, "keputusan", BacaJsonPerkara::keputusan),
                tim,
                BacaJsonPerkara.semua(b, "dibaca", BacaJsonPerkara::baca),
                peran,
                langkah);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
