package id.teladan.skp.keberatan;

import static id.teladan.core.basisdata.NilaiSql.angka;
import static id.teladan.core.basisdata.NilaiSql.teks;
import static id.teladan.core.basisdata.NilaiSql.waktu;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
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
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.keberatan.ParameterKeberatan;
import id.teladan.skp.evaluasi.PembacaEvaluasi;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import id.teladan.skp.rencana.Skp;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Reading of objections: as the examiner, as a side, and of those whose SKP one may see. */
@UseCase
public class DaftarKeberatan {

    private static final int UKURAN_TERBESAR = 100;
    private static final int EKSPOR_TERBANYAK = 100_000;

    private static final String NAMA =
            "trim(concat(coalesce(concat(%1$s.gelar_depan, ' '), ''), %1$s.nama, coalesce(concat(', ', %1$s.gelar_belakang), '')))";

    private static final String DARI =
            """
             from skp_keberatan k join skp_skp s on s.id = k.skp_id join core_pegawai p on p.id = k.pegawai_id
             join core_pegawai n on n.id = k.penilai_id
             left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
               and (t.sampai is null or t.sampai >= :hari)
             left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id
            """;

    private static final String KOLOM =
            "select k.id as id, k.skp_id as skp_id, s.tahun as tahun, k.triwulan as triwulan, "
                    + NAMA.formatted("p")
                    + " as nama, p.nip as nip, j.nama as jabatan, u.nama as unit, "
                    + NAMA.formatted("n")
                    + " as penilai, k.status as status, k.diajukan_pada as diajukan, cast(k.batas_keputusan as char) as batas,"
                    + " k.diputuskan_pada as diputuskan, k.predikat_lama as predikat_lama, k.predikat_baru as predikat_baru";

    /** Open ones first, the nearest deadline first. */
    private static final String URUTAN =
            " order by field(k.status, 'DIAJUKAN', 'DIPERIKSA') = 0, k.batas_keputusan, k.diajukan_pada desc, k.id desc";

    private static final String SAAT = "date_format(%s, '%%Y-%%m-%%dT%%H:%%i:%%s.%%fZ')";

    private static final String BARIS = "KEBERATAN";
    private static final String KETERANGAN = "KETERANGAN";
    private static final String BUKTI = "BUKTI_KEBERATAN";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject KeberatanDalamLingkup lingkup;
    @Inject PembacaEvaluasi pembaca;
    @Inject Parameter parameter;
    @Inject PencatatAkses akses;

    /** Calendar days for an objection after the receipt of the document, as they hold today. */
    @Izin({Hak.LIHAT_SKP, Hak.MEMERIKSA_KEBERATAN})
    public int hariPengajuan() {
        return parameter.terbaca().pada(ParameterKeberatan.PENGAJUAN, LocalDate.now(jam));
    }

    /** One page. Two statements. */
    @Izin({Hak.LIHAT_SKP, Hak.MEMERIKSA_KEBERATAN})
    public Halaman<BarisKeberatan> halaman(SaringanKeberatan saringan, int mulai, int ukuran) {
        var kueri = new Kueri(saringan, Hak.LIHAT_SKP);
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

    /** Exactly what the filter shows as a workbook; {@code tujuan} stays open. One statement. */
    @Izin(Hak.EKSPOR_PEGAWAI)
    public void ekspor(SaringanKeberatan saringan, OutputStream tujuan) {
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    "Keberatan",
                    KolomLembar.teks("NIP", 22),
                    KolomLembar.biasa("Nama", 36),
                    KolomLembar.biasa("Jabatan", 36),
                    KolomLembar.biasa("Unit", 36),
                    KolomLembar.biasa("Tahun", 8),
                    KolomLembar.biasa("Masa", 10),
                    KolomLembar.biasa("Pejabat penilai", 36),
                    KolomLembar.biasa("Keadaan", 16),
                    KolomLembar.biasa("Batas keputusan", 16),
                    KolomLembar.biasa("Predikat semula", 18),
                    KolomLembar.biasa("Predikat baru", 18));
            var semua = new Kueri(saringan, Hak.EKSPOR_PEGAWAI).baca(0, EKSPOR_TERBANYAK);
            for (var b : semua) {
                lembar.baris(
                        b.nip(),
                        b.nama(),
                        b.jabatan(),
                        b.unit(),
                        b.tahun(),
                        b.triwulan() == 0 ? "Tahunan" : "TW " + b.triwulan(),
                        b.penilai(),
                        b.status().name(),
                        b.batasKeputusan(),
                        b.predikatLama().name(),
                        b.predikatBaru() == null ? null : b.predikatBaru().name());
            }
            akses.catat(JenisAkses.EKSPOR_PEGAWAI, null, semua.size() + " keberatan");
        }
    }

    /** One objection with the evaluation sheet. Four statements. */
    @Izin({Hak.LIHAT_SKP, Hak.MEMERIKSA_KEBERATAN})
    public RincianKeberatan rincian(long id) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_SKP);
        var memeriksa = KeberatanDalamLingkup.pemeriksa(aktif.pelaku());
        var sql =
                "select {s.*}, {p.*}, k.triwulan as tw, "
                        + memeriksa
                        + " as memeriksa"
                        + DARI
                        + "where k.id = :id and ("
                        + (cakupan.kosong() ? "(1 = 0)" : cakupan.klausaSql("c", "p", "j", "u"))
                        + " or "
                        + memeriksa
                        + " or "
                        + KeberatanDalamLingkup.pihak(aktif.pelaku())
                        + ")";
        var query =
                em.unwrap(Session.class)
                        .createNativeQuery(sql, Object[].class)
                        .addEntity("s", Skp.class)
                        .addJoin("p", "s.pegawai")
                        .addScalar("tw", StandardBasicTypes.INTEGER)
                        .addScalar("memeriksa", StandardBasicTypes.INTEGER)
                        .setParameter("id", id);
        if (!cakupan.kosong()) {
            cakupan.isiSql("c", query);
        }
        var baris = lingkup.isi(query, sql).getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        Skp skp = null;
        var angka = new ArrayList<Integer>();
        for (var kolom : baris.get(0)) {
            if (kolom instanceof Skp s) {
                skp = s;
            } else if (kolom instanceof Integer n) {
                angka.add(n);
            }
        }
        var lembar = pembaca.baca(Objects.requireNonNull(skp), angka.get(0), bagian(id));
        return susun(lembar, angka.get(1) != 0);
    }

    private static List<Bagian> bagian(long id) {
        return List.of(
                new Bagian(
                        BARIS,
                        "0",
                        "k.id",
                        "json_object('id', k.id, 'versi', k.versi, 'triwulan', k.triwulan, 'pegawai', "
                                + NAMA.formatted("p")
                                + ", 'pegawai_id', k.pegawai_id, 'penilai', "
                                + NAMA.formatted("n")
                                + ", 'penilai_id', k.penilai_id, 'status', k.status, 'alasan', k.alasan, 'diterima', k.diterima,"
                                + " 'batas_pengajuan', k.batas_pengajuan, 'diajukan', "
                                + SAAT.formatted("k.diajukan_pada")
                                + ", 'batas_keputusan', k.batas_keputusan, 'diperiksa', "
                                + SAAT.formatted("k.diperiksa_pada")
                                + ", 'diputuskan', "
                                + SAAT.formatted("k.diputuskan_pada")
                                + ", 'pemutus', k.pemutus, 'jabatan', k.jabatan, 'pertimbangan', k.pertimbangan,"
                                + " 'hasil_lama', k.hasil_lama, 'perilaku_lama', k.perilaku_lama, 'predikat_lama', k.predikat_lama,"
                                + " 'hasil_baru', k.hasil_baru, 'perilaku_baru', k.perilaku_baru, 'predikat_baru', k.predikat_baru,"
                                + " 'jejak', k.jejak)",
                        "skp_keberatan k join core_pegawai p on p.id = k.pegawai_id join core_pegawai n on n.id = k.penilai_id"
                                + " where k.skp_id = :skp and k.id = "
                                + id),
                new Bagian(
                        KETERANGAN,
                        "0",
                        "h.id",
                        "json_object('pihak', h.pihak, 'cara', h.cara, 'isi', h.isi, 'oleh', h.oleh, 'waktu', "
                                + SAAT.formatted("h.waktu")
                                + ")",
                        "skp_keterangan_keberatan h where h.keberatan_id = " + id),
                new Bagian(
                        BUKTI,
                        "0",
                        "f.id",
                        "json_object('id', f.id, 'nama', f.nama, 'jenis', f.jenis_isi, 'ukuran', f.ukuran)",
                        "skp_bukti_keberatan b join core_berkas f on f.id = b.berkas_id where b.keberatan_id = "
                                + id));
    }

    private RincianKeberatan susun(PembacaEvaluasi.Lembar lembar, boolean memeriksa) {
        var k = lembar.bacaan().lain(BARIS).get(0);
        var status = BacaJson.pilihan(k, "status", StatusKeberatan.class);
        var saya = aktif.pelaku();
        var pihak =
                saya.atasNama() == null
                        && saya.pegawaiId() != null
                        && (saya.pegawaiId().equals(BacaJson.angka(k, "pegawai_id"))
                                || saya.pegawaiId().equals(BacaJson.angka(k, "penilai_id")));
        return new RincianKeberatan(
                BacaJson.angka(k, "id"),
                BacaJson.angka(k, "versi"),
                BacaJson.angka(k, "triwulan").intValue(),
                BacaJson.teks(k, "pegawai"),
                BacaJson.teks(k, "penilai"),
                status,
                BacaJson.teks(k, "alasan"),
                hari(k, "diterima"),
                hari(k, "batas_pengajuan"),
                saat(k, "diajukan"),
                hari(k, "batas_keputusan"),
                saat(k, "diperiksa"),
                saat(k, "diputuskan"),
                BacaJson.teks(k, "pemutus"),
                BacaJson.teks(k, "jabatan"),
                BacaJson.teks(k, "pertimbangan"),
                BacaJson.pilihan(k, "hasil_lama", Rating.class),
                BacaJson.pilihan(k, "perilaku_lama", Rating.class),
                BacaJson.pilihan(k, "predikat_lama", PredikatKinerja.class),
                BacaJson.pilihan(k, "hasil_baru", Rating.class),
                BacaJson.pilihan(k, "perilaku_baru", Rating.class),
                BacaJson.pilihan(k, "predikat_baru", PredikatKinerja.class),
                BacaJson.teks(k, "jejak") == null
                        ? null
                        : JsonJejak.baca(BacaJson.teks(k, "jejak")),
                lembar.bacaan().lain(KETERANGAN).stream()
                        .map(
                                h ->
                                        new RincianKeberatan.Keterangan(
                                                BacaJson.pilihan(h, "pihak", PihakKeberatan.class),
                                                BacaJson.pilihan(h, "cara", CaraKeterangan.class),
                                                BacaJson.teks(h, "isi"),
                                                BacaJson.teks(h, "oleh"),
                                                saat(h, "waktu")))
                        .toList(),
                lembar.bacaan().lain(BUKTI).stream()
                        .map(
                                f ->
                                        new RingkasBerkas(
                                                BacaJson.angka(f, "id"),
                                                BacaJson.teks(f, "nama"),
                                                BacaJson.teks(f, "jenis"),
                                                BacaJson.angka(f, "ukuran")))
                        .toList(),
                lembar.rincian(),
                memeriksa && LangkahKeberatan.PERIKSA.sah(status),
                memeriksa && LangkahKeberatan.TOLAK.sah(status),
                pihak && LangkahKeberatan.DENGAR.sah(status));
    }

    private static LocalDate hari(JsonObject o, String nama) {
        return BacaJson.teks(o, nama) == null ? null : LocalDate.parse(BacaJson.teks(o, nama));
    }

    private static Instant saat(JsonObject o, String nama) {
        return BacaJson.teks(o, nama) == null ? null : Instant.parse(BacaJson.teks(o, nama));
    }

    /** One filter joined with what the acting person may see. */
    private final class Kueri {

        private final KataCari kata;
        private final Cakupan cakupan;
        private final String sql;
        private final StatusKeberatan status;
        private final boolean semua;

        Kueri(SaringanKeberatan s, Hak hak) {
            kata = KataCari.dari(s.cari());
            cakupan = aktif.pelaku().cakupan(hak);
            status = s.status();
            semua = s.tab() == TabKeberatan.SEMUA && !cakupan.kosong();
            var pemeriksa = KeberatanDalamLingkup.pemeriksa(aktif.pelaku());
            var pihak = KeberatanDalamLingkup.pihak(aktif.pelaku());
            var tab =
                    switch (s.tab()) {
                        case PERIKSA -> pemeriksa + " and k.status in ('DIAJUKAN', 'DIPERIKSA')";
                        case SAYA -> pihak;
                        case SEMUA ->
                                "("
                                        + (semua
                                                ? cakupan.klausaSql("c", "p", "j", "u")
                                                : "(1 = 0)")
                                        + " or "
                                        + pemeriksa
                                        + " or "
                                        + pihak
                                        + ")";
                    };
            sql =
                    DARI
                            + "where "
                            + tab
                            + " and "
                            + kata.klausa("p.nama", "p.nip")
                            + (status == null ? "" : " and k.status = :status");
        }

        <Q extends Query> Q isi(Q query) {
            lingkup.isi(query, sql);
            if (semua) {
                cakupan.isiSql("c", query);
            }
            if (status != null) {
                query.setParameter("status", status.name());
            }
            return kata.isi(query);
        }

        @SuppressWarnings("unchecked")
        List<BarisKeberatan> baca(int mulai, int ukuran) {
            List<Tuple> baris =
                    isi(em.createNativeQuery(KOLOM + sql + URUTAN, Tuple.class))
                            .setFirstResult(mulai)
                            .setMaxResults(ukuran)
                            .getResultList();
            return baris.stream().map(DaftarKeberatan::baris).toList();
        }
    }

    private static BarisKeberatan baris(Tuple b) {
        return new BarisKeberatan(
                angka(b, "id"),
                angka(b, "skp_id"),
                angka(b, "tahun").intValue(),
                angka(b, "triwulan").intValue(),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "jabatan"),
                teks(b, "unit"),
                teks(b, "penilai"),
                StatusKeberatan.valueOf(teks(b, "status")),
                waktu(b, "diajukan"),
                teks(b, "batas") == null ? null : LocalDate.parse(teks(b, "batas")),
                waktu(b, "diputuskan"),
                PredikatKinerja.valueOf(teks(b, "predikat_lama")),
                teks(b, "predikat_baru") == null
                        ? null
                        : PredikatKinerja.valueOf(teks(b, "predikat_baru")));
    }
}
