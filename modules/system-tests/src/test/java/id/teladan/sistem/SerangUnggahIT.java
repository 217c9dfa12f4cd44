package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PesanGalat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files that are built to harm, sent over HTTP as a program without a browser sends them: each is refused with the sentence
 * that says what to do, nothing is stored, and the server goes on.
 */
class SerangUnggahIT {

    private static final String IMPOR = "/impor/daftar";
    private static final String BUKTI = "/pegawai/catat?jenis=PENDIDIKAN";
    private static final String PERINTAH =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY luar SYSTEM \"file:///etc/passwd\">]>";
    private static final String TAWA = tawa();
    private static final byte[] PDF = ascii("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

    @SuppressWarnings("ArrayRecordComponent")
    private record Serangan(String nama, String namaBerkas, byte[] isi, String kode) {}

    @TestFactory
    Stream<DynamicTest> lembar_kerja_yang_dibuat_untuk_merusak_ditolak() throws Exception {
        return Stream.of(
                        impor("bom zip dalam lembar", buku(Map.of(LEMBAR, bom())), "LEMBAR_MEKAR"),
                        impor(
                                "bom zip dalam teks bersama",
                                buku(Map.of("xl/sharedStrings.xml", bom())),
                                "LEMBAR_MEKAR"),
                        impor("ribuan bagian", banyakBagian(), "LEMBAR_MEKAR"),
                        impor(
                                "entitas luar dalam buku",
                                buku(Map.of(BUKU, ascii(PERINTAH + "<workbook>&luar;</workbook>"))),
                                "LEMBAR_RUSAK"),
                        impor(
                                "entitas luar dalam lembar",
                                buku(
                                        Map.of(
                                                LEMBAR,
                                                ascii(
                                                        PERINTAH
                                                                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&luar;</t></is></c></row></sheetData></worksheet>"))),
                                "LEMBAR_RUSAK"),
                        impor(
                                "entitas luar dalam teks bersama",
                                buku(
                                        Map.of(
                                                "xl/sharedStrings.xml",
                                                ascii(
                                                        PERINTAH
                                                                + "<sst><si><t>&luar;</t></si></sst>"))),
                                "LEMBAR_RUSAK"),
                        impor(
                                "DTD dari host lain",
                                buku(
                                        Map.of(
                                                "xl/styles.xml",
                                                ascii(
                                                        "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><styleSheet/>"))),
                                "LEMBAR_RUSAK"),
                        impor(
                                "semiliar tawa",
                                buku(Map.of(LEMBAR, ascii(TAWA + "<worksheet>&t9;</worksheet>"))),
                                "LEMBAR_RUSAK"),
                        impor(
                                "semiliar tawa dalam daftar hubungan",
                                buku(
                                        Map.of(
                                                "xl/_rels/workbook.xml.rels",
                                                ascii(
                                                        TAWA
                                                                + "<Relationships>&t9;</Relationships>"))),
                                "LEMBAR_RUSAK"),
                        impor(
                                "seratus ribu tingkat",
                                buku(Map.of(LEMBAR, ascii("<worksheet>" + "<a>".repeat(100_000)))),
                                "LEMBAR_RUSAK"),
                        impor("terpotong", potong(buku(Map.of())), "LEMBAR_RUSAK"),
                        impor(
                                "zip tanpa buku",
                                zip(Map.of("baca.txt", ascii("x"))),
                                "LEMBAR_BUKAN_XLSX"),
                        impor("PDF bernama xlsx", PDF, "LEMBAR_BUKAN_XLSX"),
                        impor("kosong", new byte[0], "BERKAS_KOSONG"),
                        impor(
                                "teks bernama xlsx",
                                ascii("nip,nama\n=cmd|'/c calc'!A1,x\n"),
                                "LEMBAR_BUKAN_XLSX"))
                .map(s -> DynamicTest.dynamicTest(s.nama(), () -> ditolak("bkd", IMPOR, s)));
    }

    @TestFactory
    Stream<DynamicTest> bukti_yang_menyamar_ditolak() {
        var program = new byte[4_000];
        program[0] = 'M';
        program[1] = 'Z';
        return Stream.of(
                        bukti("program bernama PDF", "ijazah.pdf", program, "BERKAS_JENIS_DITOLAK"),
                        bukti(
                                "halaman bernama PDF",
                                "ijazah.pdf",
                                ascii("<html><script>alert(1)</script></html>"),
                                "BERKAS_JENIS_DITOLAK"),
                        bukti(
                                "gambar dengan skrip",
                                "foto.svg",
                                ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"),
                                "BERKAS_JENIS_DITOLAK"),
                        bukti(
                                "PDF bernama PNG",
                                "foto.png",
                                PDF,
                                PesanGalat.teks(
                                        Pelanggaran.pada("", "BERKAS_TIDAK_COCOK", "PDF"),
                                        Locale.forLanguageTag("id"))),
                        bukti("PDF bernama program", "ijazah.pdf.exe", PDF, "BERKAS_TIDAK_COCOK"),
                        bukti(
                                "PDF dengan nama tanpa ekstensi",
                                "ijazah",
                                PDF,
                                "BERKAS_TIDAK_COCOK"),
                        bukti(
                                "lembar kerja bermakro",
                                "nilai.xlsx",
                                buku(Map.of("xl/vbaProject.bin", ascii("x"))),
                                "BERKAS_BERMAKRO"),
                        bukti(
                                "bom zip",
                                "nilai.xlsx",
                                buku(Map.of(LEMBAR, bom())),
                                "BERKAS_TIDAK_WAJAR"),
                        bukti(
                                "bagian yang keluar dari foldernya",
                                "nilai.xlsx",
                                buku(Map.of("../../jahat.sh", ascii("x"))),
                                "BERKAS_RUSAK"),
                        bukti("kosong", "ijazah.pdf", new byte[0], "BERKAS_KOSONG"))
                .map(s -> DynamicTest.dynamicTest(s.nama(), () -> ditolak("pegawai", BUKTI, s)));
    }

    @TestFactory
    Stream<DynamicTest> nama_berkas_yang_jahil_menjadi_nama_biasa() {
        return Stream.of(
                        nama("jalur ke atas", "../../../../etc/cron.d/ijazah.pdf", "ijazah.pdf"),
                        nama("jalur Windows", "C:\\\\dok\\\\ijazah.pdf", "ijazah.pdf"),
                        nama("tulisan dari kanan", "\u202Efdp.exe.pdf", "fdp.exe.pdf"),
                        nama("300 huruf", "n".repeat(300) + ".pdf", "n".repeat(146) + ".pdf"),
                        nama("baris baru", "ija%0D%0Azah.pdf", "ija_0D_0Azah.pdf"),
                        nama("tabulasi dan nol", "ija\t\u0001zah.pdf", "ijazah.pdf"),
                        nama("petik ganda", "ija%22zah.pdf", "ija_22zah.pdf"),
                        nama("petik tunggal", "' or 1=1 --.pdf", "' or 1=1 --.pdf"),
                        nama(
                                "tanda HTML",
                                "<img src=x onerror=a()>.pdf",
                                "_img src=x onerror=a()_.pdf"),
                        nama("rumus", "=HYPERLINK(1).pdf", "=HYPERLINK(1).pdf"),
                        nama("akhiran ganda", "ijazah.exe.pdf", "ijazah.exe.pdf"),
                        nama("bintang dan tanda tanya", "ijazah*?|:.pdf", "ijazah____.pdf"),
                        nama("aksara lain", "Ijazah 日本.pdf", "Ijazah 日本.pdf"))
                .map(s -> DynamicTest.dynamicTest(s.nama(), () -> diterima(s)));
    }

    @TestFactory
    Stream<DynamicTest> nama_yang_tidak_mungkin_ditolak_dalam_bahasa_indonesia() {
        return Stream.of(
                        bukti("tanpa nama", "", PDF, "BERKAS_TIDAK_COCOK"),
                        bukti("blanko saja", "   ", PDF, "BERKAS_TIDAK_COCOK"),
                        bukti("akhiran saja", ".pdf", PDF, "BERKAS_TIDAK_COCOK"),
                        bukti("akhiran program", "ijazah.pdf.exe", PDF, "BERKAS_TIDAK_COCOK"))
                .map(s -> DynamicTest.dynamicTest(s.nama(), () -> ditolak("pegawai", BUKTI, s)));
    }

    @Test
    void kiriman_yang_terlalu_besar_ditolak_sopan_di_setiap_batasnya() {
        var bkd = Sesi.sebagai("bkd");
        for (var mib : new int[] {11, 13}) {
            var formulir = Formulir.dari(bkd.ambil(IMPOR).body(), "unggah");
            HttpResponse<String> jawab;
            try {
                jawab =
                        kirim(
                                bkd,
                                IMPOR,
                                formulir.unggah(
                                        formulir.unggahan().get(0),
                                        "besar.xlsx",
                                        new byte[mib * 1024 * 1024 - 500_000]));
            } catch (UncheckedIOException e) {
                continue; // cut off before the end of the body
            }
            assertThat(jawab.statusCode()).as(mib + " MiB").isLessThan(500);
            SerangIT.tanpaJejak(jawab.body());
            assertThat(jawab.headers().firstValue("X-Permintaan")).isPresent();
        }
        assertThat(bkd.ambil(IMPOR).statusCode()).isEqualTo(200);
    }

    private static void ditolak(String akun, String halaman, Serangan s) throws SQLException {
        var sebelum = tersimpan();
        var orang = Sesi.sebagai(akun);
        var formulir = denganUnggahan(orang.ambil(halaman).body());
        var jawab =
                kirim(
                        orang,
                        halaman,
                        formulir.unggah(formulir.unggahan().get(0), s.namaBerkas(), s.isi()));
        assertThat(jawab.statusCode()).isLessThan(500);
        assertThat(jawab.headers().firstValue("X-Permintaan")).isPresent();
        SerangIT.tanpaJejak(jawab.body());
        assertThat(jawab.body()).doesNotContain("root:", "File Error").contains(pesan(s.kode()));
        assertThat(tersimpan()).isEqualTo(sebelum);
    }

    /** A PDF under an odd name, and the name that it is kept under. */
    private static Serangan nama(String nama, String namaBerkas, String menjadi) {
        return new Serangan(nama, namaBerkas, PDF, menjadi);
    }

    private static void diterima(Serangan s) throws SQLException {
        var orang = Sesi.sebagai("pegawai");
        var formulir = denganUnggahan(orang.ambil(BUKTI).body());
        var jawab =
                kirim(
                        orang,
                        BUKTI,
                        formulir.unggah(formulir.unggahan().get(0), s.namaBerkas(), s.isi()));
        assertThat(jawab.statusCode()).isEqualTo(200);
        assertThat(jawab.body()).doesNotContain("File Error").doesNotContain("<img src=x");
        try (var sambungan = ServerUji.siap().basisData().sambungan();
                var p = sambungan.createStatement();
                var r = p.executeQuery("select nama from core_berkas order by id desc limit 1")) {
            assertThat(r.next()).isTrue();
            assertThat(r.getString(1)).isEqualTo(s.kode());
        }
    }

    /** The sentence of a code up to its first value; a sentence stands for itself. */
    private static String pesan(String kode) {
        return PesanGalat.teks(Pelanggaran.pada("", kode), Locale.forLanguageTag("id"))
                .split("\\{")[0]
                .strip();
    }

    private static List<Long> tersimpan() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var r =
                        p.executeQuery(
                                "select (select count(*) from core_impor), (select count(*) from core_impor_berkas),"
                                        + " (select count(*) from core_berkas), (select count(*) from core_berkas_isi)")) {
            r.next();
            return List.of(r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(4));
        }
    }

    private static Formulir denganUnggahan(String halaman) {
        return Formulir.dari(halaman).stream()
                .filter(f -> !f.unggahan().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Halaman tanpa tempat unggah"));
    }

    private static HttpResponse<String> kirim(Sesi orang, String halaman, byte[] isi) {
        return orang.minta(
                orang.ke(halaman.replaceFirst("\\?.*", ""))
                        .header("Content-Type", "multipart/form-data; boundary=" + Formulir.BATAS)
                        .header("Faces-Request", "partial/ajax")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(isi))
                        .build());
    }

    // ---- files
    // -----------------------------------------------------------------------------------------------------

    private static final String BUKU = "xl/workbook.xml";
    private static final String LEMBAR = "xl/worksheets/sheet1.xml";

    private static Serangan impor(String nama, byte[] isi, String kode) {
        return new Serangan(nama, "pegawai.xlsx", isi, kode);
    }

    private static Serangan bukti(String nama, String namaBerkas, byte[] isi, String kode) {
        return new Serangan(nama, namaBerkas, isi, kode);
    }

    /** A workbook with one worksheet named pegawai, some of its parts replaced or added. */
    private static byte[] buku(Map<String, byte[]> ganti) {
        var rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var bagian = new LinkedHashMap<String, byte[]>();
        bagian.put(
                "[Content_Types].xml",
                ascii(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        bagian.put(
                "_rels/.rels",
                ascii(
                        "<Relationships><Relationship Id=\"r1\" Type=\""
                                + rel
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        bagian.put(
                BUKU,
                ascii(
                        "<workbook xmlns:r=\""
                                + rel
                                + "\"><sheets><sheet name=\"pegawai\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        bagian.put(
                "xl/_rels/workbook.xml.rels",
                ascii(
                        "<Relationships><Relationship Id=\"r1\" Type=\""
                                + rel
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                                + rel
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\""
                                + rel
                                + "/styles\" Target=\"styles.xml\"/></Relationships>"));
        bagian.put("xl/sharedStrings.xml", ascii("<sst/>"));
        bagian.put("xl/styles.xml", ascii("<styleSheet/>"));
        bagian.put(LEMBAR, ascii("<worksheet><sheetData/></worksheet>"));
        bagian.putAll(ganti);
        return zip(bagian);
    }

    private static byte[] zip(Map<String, byte[]> bagian) {
        var hasil = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(hasil)) {
            for (var b : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(b.getKey()));
                zip.write(b.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return hasil.toByteArray();
    }

    /** 130 MB of blanks: a few hundred kilobytes in the file. */
    private static byte[] bom() {
        var isi = new byte[130 * 1024 * 1024];
        java.util.Arrays.fill(isi, (byte) ' ');
        var awal = ascii("<worksheet><sheetData>");
        System.arraycopy(awal, 0, isi, 0, awal.length);
        return isi;
    }

    private static byte[] banyakBagian() {
        var bagian = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 3_000; i++) {
            bagian.put("xl/media/gambar" + i + ".png", new byte[0]);
        }
        return buku(bagian);
    }

    private static byte[] potong(byte[] isi) {
        return java.util.Arrays.copyOf(isi, isi.length / 2);
    }

    private static String tawa() {
        var b = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY t0 \"tawa\">");
        for (var i = 1; i < 10; i++) {
            b.append("<!ENTITY t" + i + " \"")
                    .append(("&t" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return b.append("]>").toString();
    }

    private static byte[] ascii(String isi) {
        return isi.getBytes(StandardCharsets.UTF_8);
    }
}
