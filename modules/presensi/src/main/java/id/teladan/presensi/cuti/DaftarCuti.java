package id.teladan.presensi.cuti;

import static id.teladan.core.basisdata.NilaiSql.angka;
import static id.teladan.core.basisdata.NilaiSql.teks;
import static id.teladan.core.basisdata.NilaiSql.waktu;
import static id.teladan.presensi.cuti.BacaCuti.hari;

import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.KeperluanCuti;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reading of leave requests: one's own, those that wait for the acting person, those of his scope. */
@UseCase
public class DaftarCuti {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int UKURAN_TERBESAR = 100;

    private static final String SAAT = "date_format(%s, '%%Y-%%m-%%dT%%H:%%i:%%s.%%fZ')";

    private static final String RINCI =
            ", c.versi as versi, c.keperluan as keperluan, c.anak_ke as anak_ke, c.alasan as alasan, c.alamat as alamat,"
                    + " c.telepon as telepon, c.pengganti_id as pengganti_id, c.pengganti as pengganti, c.masa_kerja as masa_kerja, c.pertimbangan as pertimbangan,"
                    + " c.pertimbangan_alasan as pertimbangan_alasan, c.atasan_id as atasan_id, c.atasan as atasan,"
                    + " c.atasan_sebagai as atasan_sebagai, c.atasan_jabatan as atasan_jabatan,"
                    + " c.dipertimbangkan_pada as dipertimbangkan, c.keputusan as keputusan,"
                    + " c.keputusan_alasan as keputusan_alasan, c.pejabat_id as pejabat_id, c.pejabat as pejabat,"
                    + " c.pejabat_sebagai as pejabat_sebagai, c.pejabat_jabatan as pejabat_jabatan,"
                    + " c.diputuskan_pada as diputuskan, cast(c.usul_dari as char) as usul_dari,"
                    + " cast(c.usul_sampai as char) as usul_sampai, c.jejak as jejak, c.jejak_saldo as jejak_saldo,"
                    + " (select json_arrayagg(json_object('langkah', r.langkah, 'menjadi', r.menjadi, 'catatan', r.catatan, 'oleh',"
                    + " r.oleh, 'jabatan', r.jabatan, 'waktu', "
                    + SAAT.formatted("r.waktu")
                    + ") order by r.id) from presensi_riwayat_cuti r where r.cuti_id = c.id) as riwayat,"
                    + " (select json_arrayagg(json_object('id', f.id, 'nama', f.nama, 'jenis', f.jenis_isi, 'ukuran', f.ukuran)"
                    + " order by f.id) from presensi_lampiran_cuti b join core_berkas f on f.id = b.berkas_id"
                    + " where b.cuti_id = c.id) as lampiran";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject CutiDalamLingkup lingkup;
    @Inject PenghitungCuti penghitung;

    /** Own requests that touch a year, the latest first. One statement. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public List<BarisCuti> milikSaya(int tahun) {
        var sql =
                BacaCuti.KOLOM
                        + CutiDalamLingkup.DARI
                        + "where "
                        + CutiDalamLingkup.pemohon(aktif.pelaku())
                        + " and c.dari <= :akhir and c.sampai >= :awal order by c.dari desc, c.id desc";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(em.createNativeQuery(sql, Tuple.class), sql, Cakupan.KOSONG)
                        .setParameter("awal", LocalDate.of(tahun, 1, 1))
                        .setParameter("akhir", LocalDate.of(tahun, 12, 31))
                        .setMaxResults(UKURAN_TERBESAR)
                        .getResultList();
        return baris.stream().map(this::baris).toList();
    }

    /** The own entries of the ledger that bear on a year, the latest first. One statement. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public List<BarisMutasi> mutasi(int tahun) {
        return mutasi(em, aktif.pelaku().pegawaiId(), tahun);
    }

    static List<BarisMutasi> mutasi(EntityManager em, long pegawaiId, int tahun) {
        return em.createQuery(
                        "select new id.teladan.presensi.cuti.BarisMutasi(m.tahunHak, m.jenis, m.hari, m.cutiId, m.keterangan, m.oleh,"
                                + " m.waktu) from MutasiSaldo m where m.pegawaiId = :siapa and m.tahunPakai <= :tahun and m.tahunHak >="
                                + " :awal order by m.waktu desc, m.id desc",
                        BarisMutasi.class)
                .setParameter("siapa", pegawaiId)
                .setParameter("tahun", tahun)
                .setParameter("awal", tahun - 2)
                .setMaxResults(UKURAN_TERBESAR)
                .getResultList();
    }

    /** One page of what waits, or of everything in scope. Two statements. */
    @Izin({Hak.MEMPERTIMBANGKAN_CUTI, Hak.MENGELOLA_CUTI})
    public Halaman<BarisCuti> antrean(SaringanCuti saringan, int mulai, int ukuran) {
        var kueri = new Kueri(saringan);
        var total =
                ((Number)
                                kueri.isi(em.createNativeQuery("select count(*)" + kueri.sql))
                                        .getSingleResult())
                        .longValue();
        return total <= mulai
                ? new Halaman<>(List.of(), total)
                : new Halaman<>(
                        kueri.baca(Math.max(mulai, 0), Math.min(ukuran, UKURAN_TERBESAR)), total);
    }

    /** One request with its steps. At most four statements. */
    @Izin(Hak.LIHAT_CUTI)
    public RincianCuti rincian(long id) {
        var pelaku = aktif.pelaku();
        var cakupan = pelaku.cakupan(Hak.LIHAT_CUTI);
        var atasan = CutiDalamLingkup.atasan(pelaku);
        var pejabat = CutiDalamLingkup.pejabat(pelaku);
        var sql =
                BacaCuti.KOLOM
                        + RINCI
                        + ", "
                        + atasan
                        + " as sebagai_atasan, "
                        + pejabat
                        + " as sebagai_pejabat"
                        + CutiDalamLingkup.DARI
                        + "where c.id = :id and ("
                        + CutiDalamLingkup.pemohon(pelaku)
                        + " or "
                        + atasan
                        + " or "
                        + pejabat
                        + " or "
                        + CutiDalamLingkup.lingkup(cakupan)
                        + ")";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(
                                em.createNativeQuery(sql, Tuple.class).setParameter("id", id),
                                sql,
                                cakupan)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return susun(baris.get(0));
    }

    private RincianCuti susun(Tuple b) {
        var dasar = baris(b);
        var pelaku = aktif.pelaku();
        var milikSaya =
                pelaku.atasNama() == null
                        && Long.valueOf(dasar.pegawaiId()).equals(pelaku.pegawaiId());
        var sebagaiAtasan = !milikSaya && benar(b, "sebagai_atasan");
        var sebagaiPejabat = !milikSaya && benar(b, "sebagai_pejabat");
        var pengambilKeputusan = milikSaya || sebagaiAtasan || sebagaiPejabat;
        var status = dasar.status();
        var dapatMemutuskan = sebagaiPejabat && LangkahCuti.SETUJUI.sah(status);
        var saldo =
                dasar.jenis() == JenisCuti.TAHUNAN && pengambilKeputusan
                        ? penghitung.saldo(
                                penghitung.pegawai(dasar.pegawaiId()), dasar.dari().getYear())
                        : null;
        return new RincianCuti(
                dasar.id(),
                angka(b, "versi"),
                dasar.pegawaiId(),
                dasar.nama(),
                dasar.nip(),
                dasar.jabatan(),
                dasar.unit(),
                dasar.jenis(),
                status,
                dasar.keadaan(),
                dasar.dari(),
                dasar.sampai(),
                dasar.hari(),
                pengambilKeputusan && teks(b, "keperluan") != null
                        ? KeperluanCuti.valueOf(teks(b, "keperluan"))
                        : null,
                pengambilKeputusan ? bulat(b, "anak_ke") : null,
                pengambilKeputusan ? teks(b, "alasan") : null,
                pengambilKeputusan ? teks(b, "alamat") : null,
                pengambilKeputusan ? teks(b, "telepon") : null,
                pengambilKeputusan ? angka(b, "pengganti_id") : null,
                teks(b, "pengganti"),
                bulat(b, "masa_kerja"),
                dasar.diajukan(),
                jawaban(b, "pertimbangan", "atasan", "dipertimbangkan"),
                jawaban(b, "keputusan", "pejabat", "diputuskan"),
                hari(b, "usul_dari"),
                hari(b, "usul_sampai"),
                dasar.kembaliPada(),
                teks(b, "jejak") == null ? null : JsonJejak.baca(teks(b, "jejak")),
                teks(b, "jejak_saldo") == null ? null : JsonJejak.baca(teks(b, "jejak_saldo")),
                saldo,
                larik(b, "riwayat").stream().map(DaftarCuti::langkah).toList(),
                pengambilKeputusan
                        ? larik(b, "lampiran").stream().map(DaftarCuti::berkas).toList()
                        : List.of(),
                milikSaya,
                milikSaya && LangkahCuti.AJUKAN.sah(status),
                sebagaiAtasan && LangkahCuti.PERTIMBANGKAN.sah(status),
                dapatMemutuskan,
                milikSaya && LangkahCuti.TERIMA_PERUBAHAN.sah(status),
                milikSaya && LangkahCuti.TARIK.sah(status),
                milikSaya
                        && LangkahCuti.BATALKAN.sah(status)
                        && dasar.kembaliPada() == null
                        && LocalDate.now(jam).isBefore(dasar.dari()),
                sebagaiPejabat
                        && LangkahCuti.PANGGIL.sah(status)
                        && dasar.kembaliPada() == null
                        && !LocalDate.now(jam).isAfter(dasar.sampai()));
    }

    private static RincianCuti.Jawaban jawaban(Tuple b, String kolom, String siapa, String kapan) {
        return teks(b, kolom) == null
                ? null
                : new RincianCuti.Jawaban(
                        Putusan.valueOf(teks(b, kolom)),
                        teks(b, kolom + "_alasan"),
                        angka(b, siapa + "_id"),
                        teks(b, siapa),
                        teks(b, siapa + "_sebagai"),
                        teks(b, siapa + "_jabatan"),
                        waktu(b, kapan));
    }

    private static RincianCuti.Langkah langkah(JsonObject o) {
        return new RincianCuti.Langkah(
                LangkahCuti.valueOf(o.getString("langkah")),
                StatusCuti.valueOf(o.getString("menjadi")),
                o.isNull("catatan") ? null : o.getString("catatan"),
                o.getString("oleh"),
                o.isNull("jabatan") ? null : o.getString("jabatan"),
                Instant.parse(o.getString("waktu")));
    }

    private static RingkasBerkas berkas(JsonObject o) {
        return new RingkasBerkas(
                o.getJsonNumber("id").longValueExact(),
                o.getString("nama"),
                o.getString("jenis"),
                o.getJsonNumber("ukuran").longValueExact());
    }

    private static List<JsonObject> larik(Tuple b, String kolom) {
        if (teks(b, kolom) == null) {
            return List.of();
        }
        try (var baca = JSON.createReader(new StringReader(teks(b, kolom)))) {
            return baca.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static boolean benar(Tuple b, String kolom) {
        return b.get(kolom) instanceof Boolean benar
                ? benar
                : ((Number) b.get(kolom)).intValue() != 0;
    }

    private static Integer bulat(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : Integer.valueOf(((Number) b.get(kolom)).intValue());
    }

    private BarisCuti baris(Tuple b) {
        return BacaCuti.baris(b, LocalDate.now(jam));
    }

    /** One filter joined with what the acting person may see. */
    private final class Kueri {

        private final KataCari kata;
        private final Cakupan cakupan;
        private final SaringanCuti saringan;
        private final String sql;

        Kueri(SaringanCuti s) {
            saringan = s;
            kata = KataCari.dari(s.cari());
            var pelaku = aktif.pelaku();
            cakupan = pelaku.cakupan(Hak.LIHAT_CUTI);
            var atasan = CutiDalamLingkup.atasan(pelaku);
            var pejabat = CutiDalamLingkup.pejabat(pelaku);
            var tab =
                    switch (s.tab()) {
                        case MENUNGGU ->
                                "((c.status = 'DIAJUKAN' and "
                                        + atasan
                                        + ") or (c.status = 'DIPERTIMBANGKAN' and "
                                        + pejabat
                                        + "))";
                        case SEMUA ->
                                "("
                                        + atasan
                                        + " or "
                                        + pejabat
                                        + " or "
                                        + CutiDalamLingkup.lingkup(cakupan)
                                        + ")";
                    };
            sql =
                    CutiDalamLingkup.DARI
                            + "where "
                            + tab
                            + " and "
                            + kata.klausa("p.nama", "p.nip")
                            + (s.jenis() == null ? "" : " and c.jenis = :jenis")
                            + (s.status() == null ? "" : " and c.status = :status");
        }

        <Q extends Query> Q isi(Q query) {
            lingkup.isi(query, sql, cakupan);
            if (saringan.jenis() != null) {
                query.setParameter("jenis", saringan.jenis().name());
            }
            if (saringan.status() != null) {
                query.setParameter("status", saringan.status().name());
            }
            return kata.isi(query);
        }

        @SuppressWarnings("unchecked")
        List<BarisCuti> baca(int mulai, int ukuran) {
            var urut =
                    saringan.tab() == TabCuti.MENUNGGU
                            ? " order by c.diajukan_pada, c.id"
                            : " order by c.dari desc, c.id desc";
            List<Tuple> baris =
                    isi(em.createNativeQuery(BacaCuti.KOLOM + sql + urut, Tuple.class))
                            .setFirstResult(mulai)
                            .setMaxResults(ukuran)
                            .getResultList();
            return baris.stream().map(DaftarCuti.this::baris).toList();
        }
    }
}
