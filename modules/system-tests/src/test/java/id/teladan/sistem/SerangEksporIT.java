package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * People, units and positions with names that a spreadsheet would take for a formula: whatever can be downloaded
 */
class SerangEksporIT {

    private static final String BAHAYA = "=+-@\t\r";

    /** The server keeps the OPD for some minutes, and other tests choose them by name. */
    private static final String BUKAN_OPD = " where opd_id <> id";

    private static final String UNDUH = "unduh";

    /** Number of the built-in format "@" of every workbook. */
    private static final String FORMAT_TEKS = "49";

    private static final Pattern FORMAT_BUATAN =
            Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"");

    private static final Pattern SEL_MIRIP_RUMUS =
            Pattern.compile("<c ([^>]*)><is><t[^>]*>(&#x?[9dD1]+;|[=+\\-@\t\r])");
    private static final Pattern GAYA = Pattern.compile("\\bs=\"(\\d+)\"");

    private static final List<String> TABEL = List.of("core_pegawai", "core_unit", "core_jabatan");

    @BeforeEach
    void namai() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            for (var t : TABEL) {
                p.executeUpdate(
                        "create or replace table uji_" + t + " as select id, nama from " + t);
                p.executeUpdate(
                        "update "
                                + t
                                + " set nama = concat(elt(1 + id % 6, '=HYPERLINK(\"http://jahat.example\")', '+cmd|''/c calc''!A1',"
                                + " '-1+1', '@SUM(A1)', '\\t=1', '\\r=1'), left(nama, 60))"
                                + (t.equals("core_unit") ? BUKAN_OPD : ""));
            }
        }
    }

    @AfterEach
    void pulihkan() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            for (var t : TABEL) {
                p.executeUpdate(
                        "update "
                                + t
                                + " t join uji_"
                                + t
                                + " u on u.id = t.id set t.nama = u.nama");
                p.executeUpdate("drop table uji_" + t);
            }
        }
    }

    @Test
    void tidak_ada_rumus_dalam_lembar_kerja_mana_pun() throws Exception {
        var objek = AksesIT.objek();
        var orang = new HashMap<String, Sesi>();
        var diperiksa = new TreeSet<String>();
        var berbahaya = 0;
        for (var h : SerangSilangIT.halaman()) {
            var jalur = AksesIT.isi(h.get(1), objek);
            var sesi = orang.computeIfAbsent(h.get(0), Sesi::sebagai);
            for (var f : Formulir.dari(sesi.ambil(jalur).body())) {
                for (var tombol : f.tombol()) {
                    if (f.faces() && tombol.matches("(.*:)?" + UNDUH)) {
                        berbahaya += periksa(jalur, unduh(sesi, f, tombol));
                        diperiksa.add(jalur.replaceFirst("\\?.*", ""));
                    }
                }
            }
        }
        berbahaya +=
                periksa(
                        "templat impor",
                        orang.get("bkd")
                                .bita(orang.get("bkd").ke("/unduh/impor-templat").build())
                                .body());
        assertThat(diperiksa).as("halaman dengan unduhan").containsAll(halamanDenganUnduhan());
        assertThat(berbahaya).as("sel yang berawal seperti rumus").isGreaterThan(500);
    }

    private static byte[] unduh(Sesi sesi, Formulir f, String tombol) {
        var jawab =
                sesi.bita(
                        sesi.ke(f.alamat())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                f.tekan(Set.of(tombol), Map.of())))
                                .build());
        assertThat(jawab.statusCode()).as(f.alamat()).isEqualTo(200);
        var kepala = jawab.headers();
        assertThat(kepala.firstValue("Content-Type").orElse(""))
                .as(f.alamat())
                .contains("spreadsheetml");
        assertThat(kepala.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(kepala.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(kepala.firstValue("X-Permintaan")).as(f.alamat()).isPresent();
        assertThat(kepala.firstValue("Cache-Control").orElse("")).contains("no-store");
        return jawab.body();
    }

    /** How many cells begin like a formula; none of them is one. */
    private static int periksa(String apa, byte[] isi) throws IOException {
        bagian(apa, isi);
        var banyak = 0;
        try (var buku =
                new ReadableWorkbook(
                        new ByteArrayInputStream(isi), new ReadingOptions(true, true))) {
            for (var lembar : buku.getSheets().toList()) {
                for (var baris : lembar.read()) {
                    for (var sel : baris) {
                        if (sel == null) {
                            continue;
                        }
                        assertThat(sel.getType()).as(apa).isNotEqualTo(CellType.FORMULA);
                        var teks = sel.getType() == CellType.STRING ? sel.getText() : "";
                        if (!teks.isEmpty() && BAHAYA.indexOf(teks.charAt(0)) >= 0) {
                            banyak++;
                        }
                    }
                }
            }
        }
        return banyak;
    }

    /** No formula, no link to elsewhere, no program in any part. */
    private static void bagian(String apa, byte[] isi) throws IOException {
        var berkas = Files.createTempFile("ekspor", ".xlsx");
        try {
            Files.write(berkas, isi);
            try (var zip = new ZipFile(berkas.toFile())) {
                var gayaTeks = gayaTeks(zip);
                for (var e : Collections.list(zip.entries())) {
                    assertThat(e.getName()).as(apa).doesNotContain("externalLink", "vbaProject");
                    var teks =
                            new String(
                                    zip.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8);
                    if (e.getName().startsWith("xl/worksheets/")) {
                        assertThat(teks).as(apa).doesNotContain("<f>", "<f ", "<f/", "<hyperlink");
                        berformatTeks(apa, teks, gayaTeks);
                    }
                    assertThat(teks).as(apa).doesNotContain("TargetMode=\"External\"", "ddeLink");
                }
            }
        } finally {
            Files.delete(berkas);
        }
    }

    /** Numbers of the cell styles whose format is text: what is typed once more in such a cell stays text. */
    private static Set<String> gayaTeks(ZipFile zip) throws IOException {
        var isi = zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes();
        var gaya = new String(isi, StandardCharsets.UTF_8);
        var format = new HashSet<>(Set.of(FORMAT_TEKS));
        var buatan = FORMAT_BUATAN.matcher(gaya);
        while (buatan.find()) {
            format.add(buatan.group(1));
        }
        var hasil = new HashSet<String>();
        var sel =
                Pattern.compile("<xf [^>]*numFmtId=\"(\\d+)\"")
                        .matcher(gaya.substring(gaya.indexOf("<cellXfs")));
        for (var ke = 0; sel.find(); ke++) {
            if (format.contains(sel.group(1))) {
                hasil.add(String.valueOf(ke));
            }
        }
        return hasil;
    }

    private static void berformatTeks(String apa, String lembar, Set<String> gayaTeks) {
        var sel = SEL_MIRIP_RUMUS.matcher(lembar);
        while (sel.find()) {
            var gaya = GAYA.matcher(sel.group(1));
            assertThat(gaya.find() && gayaTeks.contains(gaya.group(1)))
                    .as(apa + " " + sel.group())
                    .isTrue();
        }
    }

    private static List<String> halamanDenganUnduhan() throws IOException {
        var webapp = ServerUji.AKAR.resolve("modules/web-ui/src/main/webapp");
        var hasil = new ArrayList<String>();
        try (var isi = Files.walk(webapp)) {
            for (var p : isi.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                var jalur = "/" + webapp.relativize(p).toString().replace(".xhtml", "");
                if (!jalur.startsWith("/WEB-INF")
                        && Files.readString(p).contains("<p:commandLink id=\"" + UNDUH + "\"")) {
                    hasil.add(jalur);
                }
            }
        }
        assertThat(hasil).hasSizeGreaterThan(8);
        return hasil;
    }
}
