package id.teladan.demo;

import id.teladan.core.acuan.IsiAcuanJabatan;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.riwayat.CatatRiwayat;
import id.teladan.core.riwayat.IsianRiwayat;
import id.teladan.core.riwayat.JenisRiwayat;
import id.teladan.core.riwayat.NilaiRiwayat;
import id.teladan.core.usulan.JsonRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;

/**
 * What an office does beside its records: reference data of positions, proposals, delegations, imports, a reorganisation
 * and a draft of one, notices and letters. Needs the people and accounts.
 */
final class KegiatanContoh {

    /** Rows of one table at most, for its sequence. */
    static final int PALING_BANYAK = 40;

    /** Positions of the reference data at most. */
    static final int ACUAN_PALING_BANYAK = 2_000;

    /** Sequences that this class takes numbers from. */
    static final List<String> URUTAN =
            List.of(
                    "core_berkas_seq",
                    "core_usulan_seq",
                    "core_delegasi_seq",
                    "core_impor_seq",
                    "core_penataan_seq",
                    "core_penataan_langkah_seq",
                    "core_pemberitahuan_seq",
                    "core_surat_keluar_seq");

    private static final long BUKTI = 1;
    private static final String ANTARA = "\u001f";
    private static final String KEPGUB = "Keputusan Gubernur Banten 800/120/2020";
    private static final LocalDate ACUAN_SEJAK = LocalDate.of(2020, 1, 1);
    private static final String ANALIS = "Penelaah Teknis Kebijakan";

    private final Connection s;
    private final Provinsi p;
    private final LocalDate acuan;

    KegiatanContoh(Connection sambungan, Provinsi provinsi) {
        s = sambungan;
        p = provinsi;
        acuan = provinsi.acuan;
    }

    void tulis() throws SQLException {
        acuanJabatan();
        berkas();
        usulan();
        delegasi();
        impor();
        penataan();
        pemberitahuan();
        surat();
    }

    private long orang(String akun) {
        return tokoh(akun).id;
    }

    private Orang tokoh(String akun) {
        return p.tokoh.entrySet().stream()
                .filter(e -> akun.equals(e.getKey().akun()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String nama(String akun) {
        return Tokoh.SEMUA.stream()
                .filter(t -> akun.equals(t.akun()))
                .findFirst()
                .orElseThrow()
                .nama();
    }

    private LocalDateTime saat(int hariLalu, int jam) {
        return acuan.minusDays(hariLalu).atTime(jam, 15);
    }

    /** One row for each name and level that units use, heads of units left out; one statement. */
    private void acuanJabatan() throws SQLException {
        try (var t =
                s.prepareStatement(
                        "insert into core_acuan_jabatan (id, nama, jenis, jenjang, eselon, kelas, mulai, dasar)"
                                + " select row_number() over (order by x.nama, x.jenjang), x.nama, x.jenis, x.jenjang, x.eselon,"
                                + " x.kelas, ?, ? from (select nama, min(jenis) as jenis, jenjang, min(eselon) as eselon,"
                                + " max(kelas) as kelas from core_jabatan where not kepala and char_length(nama) <= 90"
                                + " group by nama, jenjang order by nama, jenjang limit "
                                + ACUAN_PALING_BANYAK
                                + ") x")) {
            t.setObject(1, ACUAN_SEJAK);
            t.setString(2, KEPGUB);
            t.executeUpdate();
        }
    }

    /** The evidence of the proposals and of a sick leave: one page of text each. */
    private void berkas() throws SQLException {
        var ijazah = pdf("Ijazah contoh untuk " + nama("pegawai"));
        var surat = pdf("Surat keterangan dokter, contoh, untuk " + nama("pegawai"));
        try (var t =
                new Sisipan(
                        s,
                        "core_berkas",
                        "id",
                        "nama",
                        "jenis_isi",
                        "ukuran",
                        "sha256",
                        "pemilik_id",
                        "diunggah")) {
            berkas(t, BUKTI, "ijazah-magister.pdf", ijazah);
            berkas(t, CutiContoh.SURAT_DOKTER, "surat-dokter.pdf", surat);
        }
        try (var t = new Sisipan(s, "core_berkas_isi", "berkas_id", "isi")) {
            t.baris(BUKTI, ijazah);
            t.baris(CutiContoh.SURAT_DOKTER, surat);
        }
    }

    private void berkas(Sisipan t, long id, String nama, byte[] isi) throws SQLException {
        t.baris(
                id,
                nama,
                "application/pdf",
                (long) isi.length,
                sidik(isi),
                orang("pegawai"),
                saat(60, 2));
    }

    /** A PDF with one line. */
    private static byte[] pdf(String kalimat) {
        var aliran = "BT /F1 16 Tf 72 720 Td (" + kalimat + ") Tj ET";
        var objek =
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                        "<</Length " + aliran.length() + ">>stream\n" + aliran + "\nendstream",
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var b = new StringBuilder("%PDF-1.4\n");
        var rujukan = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objek.size(); i++) {
            rujukan.append("%010d 00000 n \n".formatted(b.length()));
            b.append(i + 1).append(" 0 obj").append(objek.get(i)).append("endobj\n");
        }
        var awal = b.length();
        return b.append("xref\n0 ")
                .append(objek.size() + 1)
                .append('\n')
                .append(rujukan)
                .append("trailer<</Size ")
                .append(objek.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(awal)
                .append("\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void usulan() throws SQLException {
        var pegawai = orang("pegawai");
        try (var t =
                new Sisipan(
                        s,
                        "core_usulan",
                        "id",
                        "jenis",
                        "sasaran",
                        "ringkasan",
                        "isi",
                        "alasan",
                        "berlaku",
                        "berkas_id",
                        "pegawai_id",
                        "status",
                        "pengusul_id",
                        "diajukan",
                        "pemutus_id",
                        "diputuskan",
                        "catatan",
                        "dampak")) {
            var ijazah =
                    pendidikan(pegawai, "S2", "Universitas Contoh Banten", acuan.minusMonths(3));
            t.baris(
                    1L,
                    "PERBAIKAN_RIWAYAT",
                    pegawai + " PENDIDIKAN " + ijazah.isian().tmt(),
                    nama("pegawai"),
                    JsonRecord.tulis(ijazah),
                    "Ijazah magister sudah terbit.",
                    null,
                    BUKTI,
                    pegawai,
                    "MENUNGGU",
                    pegawai,
                    saat(4, 3),
                    null,
                    null,
                    null,
                    null);
            var salah =
                    pendidikan(pegawai, "S2", "Institut Contoh Jawa Barat", acuan.minusMonths(9));
            t.baris(
                    2L,
                    "PERBAIKAN_RIWAYAT",
                    pegawai + " PENDIDIKAN " + salah.isian().tmt(),
                    nama("pegawai"),
                    JsonRecord.tulis(salah),
                    "Mohon dicatat sebelum wisuda.",
                    null,
                    BUKTI,
                    pegawai,
                    "DITOLAK",
                    pegawai,
                    saat(60, 2),
                    orang("pengelola"),
                    saat(58, 4),
                    "Ajukan kembali setelah ijazahnya terbit.",
                    "[]");
            acuanUsulan(t, 3L, acuan.plusMonths(2), "MENUNGGU");
        }
    }

    private void acuanUsulan(Sisipan t, long id, LocalDate mulai, String status)
            throws SQLException {
        var isi =
                new IsiAcuanJabatan(
                        ANALIS,
                        JenisJabatan.PELAKSANA,
                        Jenjang.PELAKSANA,
                        null,
                        7,
                        mulai,
                        null,
                        "Keputusan Gubernur Banten 800/77/" + acuan.getYear(),
                        false);
        t.baris(
                id,
                "ACUAN_JABATAN",
                ANALIS + "|" + Jenjang.PELAKSANA,
                ANALIS,
                JsonRecord.tulis(isi),
                "Hasil evaluasi jabatan tahun ini.",
                mulai,
                null,
                null,
                status,
                orang("bkd"),
                saat(2, 7),
                null,
                null,
                null,
                null);
    }

    private static CatatRiwayat pendidikan(
            long pegawai, String tingkat, String lembaga, LocalDate lulus) {
        return new CatatRiwayat(
                pegawai,
                JenisRiwayat.PENDIDIKAN,
                null,
                0,
                new IsianRiwayat(
                        "IJZ/%05d/%d".formatted(pegawai, lulus.getYear()),
                        lulus,
                        lulus,
                        null,
                        List.of(
                                new NilaiRiwayat("tingkat", tingkat),
                                new NilaiRiwayat("lembaga", lembaga)),
                        BUKTI));
    }

    /** All have ended or are yet to come: nobody acts for somebody else because of the sample. */
    private void delegasi() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "core_delegasi",
                        "id",
                        "pemberi_id",
                        "penerima_id",
                        "hak",
                        "unit_id",
                        "mulai",
                        "sampai",
                        "alasan",
                        "nomor_surat",
                        "dibuat_pada",
                        "dicabut_pada",
                        "alasan_cabut")) {
            var tahun = acuan.getYear();
            t.baris(
                    1L,
                    orang("kepala"),
                    orang("atasan"),
                    "PERSETUJUAN_SKP,UMPAN_BALIK",
                    null,
                    acuan.minusDays(60),
                    acuan.minusDays(50),
                    "Mengikuti pelatihan kepemimpinan.",
                    "800/31/ST/" + tahun,
                    saat(61, 2),
                    null,
                    null);
            t.baris(
                    2L,
                    orang("atasan"),
                    orang("pegawai"),
                    "UMPAN_BALIK",
                    unit("29.02"),
                    acuan.minusDays(30),
                    acuan.minusDays(16),
                    "Dinas luar ke Jakarta.",
                    null,
                    saat(31, 2),
                    saat(20, 8),
                    "Kembali lebih awal.");
            t.baris(
                    3L,
                    orang("kepala"),
                    orang("atasan"),
                    "PERSETUJUAN_SKP",
                    unit("29.02"),
                    acuan.plusMonths(2),
                    acuan.plusMonths(2).plusDays(6),
                    "Cuti tahunan.",
                    null,
                    saat(1, 2),
                    null,
                    null);
        }
    }

    private long unit(String kode) {
        return p.unit.stream().filter(u -> u.kode.equals(kode)).findFirst().orElseThrow().id;
    }

    private void impor() throws SQLException {
        var bkd = orang("bkd");
        var baik = ijazah(tokoh("atasan"), "S1");
        var salah = ijazah(tokoh("pegawai"), "SARJANA");
        try (var t =
                new Sisipan(
                        s,
                        "core_impor",
                        "id",
                        "nama_berkas",
                        "ukuran",
                        "sha256",
                        "pengunggah_id",
                        "pengunggah",
                        "diunggah",
                        "diperiksa",
                        "ditetapkan",
                        "penetap",
                        "status",
                        "baru",
                        "berubah",
                        "sama",
                        "baris_galat",
                        "galat",
                        "peringatan",
                        "catatan")) {
            t.baris(
                    1L,
                    "pendidikan-triwulan-3.xlsx",
                    (long) baik.length,
                    sidik(baik),
                    bkd,
                    nama("bkd"),
                    saat(20, 2),
                    saat(20, 2),
                    saat(20, 3),
                    nama("bkd"),
                    "DITERAPKAN",
                    0,
                    0,
                    1,
                    0,
                    0,
                    0,
                    "");
            t.baris(
                    2L,
                    "pendidikan-sekolah.xlsx",
                    (long) salah.length,
                    sidik(salah),
                    bkd,
                    nama("bkd"),
                    saat(3, 2),
                    saat(3, 2),
                    null,
                    null,
                    "ADA_GALAT",
                    0,
                    0,
                    0,
                    1,
                    1,
                    0,
                    "");
        }
        try (var b = new Sisipan(s, "core_impor_berkas", "impor_id", "isi");
                var g =
                        new Sisipan(
                                s,
                                "core_impor_galat",
                                "impor_id",
                                "urut",
                                "lembar",
                                "baris",
                                "huruf",
                                "kolom",
                                "kunci",
                                "tingkat",
                                "kode",
                                "nilai")) {
            b.baris(1L, baik);
            b.baris(2L, salah);
            g.baris(
                    2L,
                    1,
                    "PENDIDIKAN",
                    4,
                    "B",
                    "tingkat",
                    tokoh("pegawai").nip,
                    "GALAT",
                    "IMPOR_KODE_SALAH",
                    String.join(
                            ANTARA,
                            "tingkat",
                            "SARJANA",
                            "SD, SLTP, SLTA, D1, D2, D3, D4, S1, S2, S3"));
        }
    }

    /** A workbook with one diploma, as the template has it. */
    private static byte[] ijazah(Orang o, String tingkat) {
        var keluar = new ByteArrayOutputStream();
        try (var tulis = PenulisLembar.ke(keluar)) {
            tulis.lembar(
                    "pendidikan",
                    KolomLembar.teks("nip", 22),
                    KolomLembar.biasa("tingkat", 14),
                    KolomLembar.biasa("lembaga", 30),
                    KolomLembar.biasa("tmt", 14),
                    KolomLembar.teks("nomor_sk", 26),
                    KolomLembar.biasa("tanggal_sk", 14));
            tulis.baris("NIP", "Tingkat", "Lembaga", "Tanggal lulus", "Nomor", "Tanggal");
            tulis.baris("18 angka", "pilihan", "teks", "dd-mm-yyyy", "teks", "dd-mm-yyyy");
            tulis.baris(
                    o.nip,
                    tingkat,
                    "Universitas Contoh Banten",
                    "15-07-2010",
                    "IJZ/1/2010",
                    "15-07-2010");
        }
        return keluar.toByteArray();
    }

    private static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The split of 2025 as it was decreed, and a draft that the agency is writing. */
    private void penataan() throws SQLException {
        var lama = unit("01.01.01");
        var pecahan = List.of("01.01.02", "01.01.03");
        try (var t =
                new Sisipan(
                        s,
                        "core_penataan",
                        "id",
                        "nama",
                        "berlaku",
                        "nomor_sk",
                        "tanggal_sk",
                        "pembuat_id",
                        "diubah_pada",
                        "ditetapkan_pada")) {
            t.baris(
                    1L,
                    "Pemecahan Biro Pemerintahan dan Kesejahteraan Rakyat",
                    LocalDate.of(2025, 7, 1),
                    "Peraturan Gubernur Banten 14 Tahun 2025",
                    LocalDate.of(2025, 6, 2),
                    orang("bkd"),
                    LocalDate.of(2025, 6, 3).atTime(3, 0),
                    LocalDate.of(2025, 6, 10).atTime(3, 0));
            t.baris(
                    2L,
                    "Penyesuaian nama Inspektorat",
                    acuan.plusMonths(3),
                    "Rancangan Peraturan Gubernur",
                    null,
                    orang("bkd"),
                    saat(5, 4),
                    null);
        }
        try (var l =
                        new Sisipan(
                                s,
                                "core_penataan_langkah",
                                "id",
                                "penataan_id",
                                "urutan",
                                "jenis",
                                "unit_id",
                                "kunci",
                                "nama");
                var a = new Sisipan(s, "core_unit_asal", "unit_id", "asal_id", "penataan_id")) {
            for (var kode : pecahan) {
                a.baris(unit(kode), lama, 1L);
            }
            l.baris(1L, 2L, 1, "UBAH_NAMA", unit("03"), 1, "Inspektorat Daerah");
            l.baris(2L, 1L, 1, "UBAH_NAMA", lama, 1, "Biro Pemerintahan dan Otonomi Daerah");
            l.baris(3L, 1L, 2, "PECAH", lama, 2, "Biro Kesejahteraan Rakyat");
        }
    }

    /** Read long ago: the sample must not ring the bell. */
    private void pemberitahuan() throws SQLException {
        var tahun = acuan.getYear();
        try (var t =
                new Sisipan(
                        s,
                        "core_pemberitahuan",
                        "id",
                        "pegawai_id",
                        "jenis",
                        "nilai",
                        "tautan",
                        "dibuat",
                        "dibaca",
                        "di_aplikasi",
                        "surel")) {
            var nomor = 0L;
            for (var akun :
                    List.of("pegawai", "atasan", "kepala", "pengelola", "bkd", "bkd2", "sekda")) {
                kabar(
                        t,
                        ++nomor,
                        akun,
                        "SKP_INGATKAN",
                        tahun + ANTARA + nama("bkd2"),
                        "/skp/saya",
                        90);
            }
            kabar(
                    t,
                    ++nomor,
                    "pegawai",
                    "USULAN_DITOLAK",
                    nama("pegawai") + ANTARA + nama("pengelola"),
                    "/usulan?tab=SAYA&id=2",
                    58);
            kabar(
                    t,
                    ++nomor,
                    "atasan",
                    "DELEGASI_DITERIMA",
                    nama("kepala") + ANTARA + acuan.minusDays(60) + ANTARA + acuan.minusDays(50),
                    "/delegasi",
                    61);
            kabar(t, ++nomor, "pegawai", "DELEGASI_DICABUT", nama("atasan"), "/delegasi", 20);
        }
    }

    private void kabar(
            Sisipan t,
            long id,
            String akun,
            String jenis,
            String nilai,
            String tautan,
            int hariLalu)
            throws SQLException {
        t.baris(
                id,
                orang(akun),
                jenis,
                nilai,
                tautan,
                saat(hariLalu, 2),
                saat(hariLalu - 1, 2),
                true,
                "TIDAK");
    }

    private void surat() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "core_surat_keluar",
                        "id",
                        "kunci",
                        "pegawai_id",
                        "bahasa",
                        "isi",
                        "status",
                        "percobaan",
                        "berikut",
                        "dibuat",
                        "terkirim",
                        "galat")) {
            var nomor = 0L;
            for (var akun : List.of("pegawai", "atasan", "kepala", "pengelola", "bkd2")) {
                nomor++;
                var gagal = akun.equals("bkd2");
                t.baris(
                        nomor,
                        "contoh-" + nomor,
                        orang(akun),
                        "id",
                        "SKP_INGATKAN"
                                + ANTARA
                                + "/skp/saya"
                                + ANTARA
                                + acuan.getYear()
                                + ANTARA
                                + nama("bkd2"),
                        gagal ? "GAGAL" : "TERKIRIM",
                        gagal ? 5 : 1,
                        saat(90, 3),
                        saat(90, 2),
                        gagal ? null : saat(90, 3),
                        gagal ? "550 5.1.1 kotak surat penerima tidak dikenal" : null);
            }
        }
    }
}
